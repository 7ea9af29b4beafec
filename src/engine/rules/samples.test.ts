import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, type CheckOptions, type Diagnostic } from '../check.ts';
import { RULES } from './index.ts';

/** What `expected.json` says of one file: how it is checked, and what is found. */
interface Expected extends CheckOptions {
	file: string;
	diagnostics: {
		rule: string;
		severity: string;
		line: number;
		/** The text that is marked. */
		text: string;
		/** Labels of the fixes. */
		fixes?: string[];
	}[];
}

const SAMPLES = new URL('../../../tests/samples/check/', import.meta.url);
const folders = existsSync(SAMPLES) ? readdirSync(SAMPLES) : [];

it('there are samples of every rule, and of nothing else', () => {
	const codes = RULES.map(({ code }) => code as string);
	expect(folders.toSorted()).toEqual(codes.toSorted());
});

describe.each(folders)('%s', (code) => {
	const folder = new URL(`${code}/`, SAMPLES);
	const { catches, leaves } = JSON.parse(
		readFileSync(new URL('expected.json', folder), 'utf8')
	) as Record<'catches' | 'leaves', Expected>;

	it('is caught', () => {
		const { found, told } = look(catches);
		expect(told).toEqual(catches.diagnostics);
		expect(found.filter(({ rule }) => rule === code)).not.toEqual([]);
	});

	it('leaves what is right', () => {
		const { found, told } = look(leaves);
		expect(told).toEqual(leaves.diagnostics);
		expect(found.filter((diagnostic) => diagnostic.rule === code || isAlarm(diagnostic))).toEqual(
			[]
		);
	});

	function look({ file, diagnostics, ...options }: Expected) {
		const report = check(readFileSync(new URL(file, folder)), options);
		const told = report.diagnostics.map(
			({ rule, severity, line, from, to, fixes }, index): Expected['diagnostics'][number] => ({
				rule,
				severity,
				line,
				text: report.text.slice(from, to),
				// Left out where there are none to tell of.
				...((fixes.length > 0 || diagnostics[index]?.fixes) && {
					fixes: fixes.map(({ label }) => label)
				})
			})
		);
		return { found: report.diagnostics, told };
	}
});

function isAlarm({ severity }: Diagnostic): boolean {
	return severity === 'error' || severity === 'warning';
}
