import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/start/npm.mjs';

/** @typedef {import('../../src/lib/about/record.ts').TestRecord} TestRecord */
/** @typedef {TestRecord['suites'][number]} Suite */

/** The record that the site shows, and what judges it. */
const RECORD = 'src/lib/about/record.json';
export const RECORD_TEST = 'src/lib/about/record.test.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-record-'));
const figures = join(folder, 'figures.jsonl');
writeFileSync(figures, '');
process.env.HOLDFAST_FIGURES = figures;
process.on('exit', () => rmSync(folder, { recursive: true }));

/** @param {Suite['name']} suite */
const report = (suite) => join(folder, `${suite}.json`);

/**
 * How a suite is run so that its tests are counted, as what follows `npm`.
 * @param {Suite['name']} suite
 */
export function counted(suite) {
	if (suite !== 'e2e') {
		// It judges the record, once there is a new one.
		const others = suite === 'unit' ? ` --exclude ${RECORD_TEST}` : '';
		return `run ${suite} -- --reporter=default --reporter=json --outputFile.json="${report(suite)}"${others}`;
	}
	process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report(suite);
	return `run ${suite} -- --reporter=list,json`;
}

/**
 * Writes what has been counted into the site's record.
 * @param {TestRecord['programs']} programs
 */
export function writeRecord(programs) {
	const commit = git('rev-parse', 'HEAD');
	const changed = git('status', '--porcelain', '--', '.', `:(exclude)${RECORD}`);
	/** @type {TestRecord} */
	const record = {
		date: new Date().toISOString().slice(0, 10),
		...(commit && { commit }),
		...(changed && { changed: true }),
		programs: [
			{ name: 'node', version: process.versions.node },
			{ name: 'kernel', version: /^[\d.]*\d/.exec(release())?.[0] ?? '' },
			...programs
		],
		suites: [suite('unit'), suite('oracle'), suite('lab'), suite('e2e')],
		figures: readFigures()
	};
	writeFileSync(join(ROOT, RECORD), `${JSON.stringify(record, undefined, '\t')}\n`);
}

/**
 * @param {Suite['name']} name
 * @returns {Suite}
 */
function suite(name) {
	const told = JSON.parse(readFileSync(report(name), 'utf8'));
	return name === 'e2e'
		? { name, passed: told.stats.expected, skipped: told.stats.skipped }
		: { name, passed: told.numPassedTests, skipped: told.numPendingTests + told.numTodoTests };
}

/** What the suites told, in an order that does not depend on which of them was faster. */
function readFigures() {
	const lines = readFileSync(figures, 'utf8').trim().split('\n');
	/** @type {Record<string, unknown[]>} */
	const kinds = {};
	for (const line of lines.toSorted()) {
		const { kind, counted } = JSON.parse(line);
		(kinds[kind] ??= []).push(counted);
	}
	return /** @type {TestRecord['figures']} */ (/** @type {unknown} */ (kinds));
}

/**
 * What git says; nothing outside a clone.
 * @param {string[]} args
 */
function git(...args) {
	return spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout?.trim() ?? '';
}
