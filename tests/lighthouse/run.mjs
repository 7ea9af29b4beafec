import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSite } from '../../src/start/build.mjs';
import { serve } from '../../src/start/serve.mjs';
import { find } from '../setup/programs.mjs';

// Lighthouse's own scores of the built site on its simulated phone, the median of three runs of every
// page. It is fetched when it is asked for: nothing else needs it.
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 3;
const PAGES = ['', 'check/', 'timeouts/', 'rules/', 'rules/HF501/', 'learn/', 'about/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FIGURES = {
	FCP: 'first-contentful-paint',
	LCP: 'largest-contentful-paint',
	TBT: 'total-blocking-time',
	CLS: 'cumulative-layout-shift'
};

buildSite();
const site = await serve();
const folder = mkdtempSync(join(tmpdir(), 'holdfast-lighthouse-'));
const languages = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['en', 'zh-cn'];
console.log(`| page | ${CATEGORIES.join(' / ')} | ${Object.keys(FIGURES).join(' / ')} |`);
console.log('|---|---|---|');
for (const language of languages)
	for (const page of PAGES) {
		const reports = [];
		for (let run = 0; run < RUNS; run++) reports.push(await measure(`${language}/${page}`));
		const scores = CATEGORIES.map((name) =>
			Math.round(100 * median(reports.map(({ categories }) => categories[name].score)))
		);
		const figures = Object.values(FIGURES).map((name) =>
			median(reports.map(({ audits }) => audits[name].numericValue)).toFixed(
				name.endsWith('shift') ? 3 : 0
			)
		);
		console.log(`| /${language}/${page} | ${scores.join(' / ')} | ${figures.join(' / ')} |`);
	}
rmSync(folder, { recursive: true });
await site.close();

/** @param {string} page */
async function measure(page) {
	const report = join(folder, 'report.json');
	await promisify(execFile)(
		'npx',
		[
			'--yes',
			LIGHTHOUSE,
			site.url + page,
			'--quiet',
			'--output=json',
			`--output-path=${report}`,
			`--only-categories=${CATEGORIES.join()}`,
			'--chrome-flags=--headless=new --no-sandbox --disable-gpu'
		],
		{ env: { ...process.env, CHROME_PATH: find('chromium') } }
	);
	return JSON.parse(readFileSync(report, 'utf8'));
}

/** @param {number[]} values */
function median(values) {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
