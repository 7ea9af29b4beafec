import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$messages/languages.ts';
import { about } from '$messages/about.ts';
import { facts } from './facts.ts';
import type { Figures, TestRecord } from './record.ts';
import file from './record.json';
import { checks, judges, releases } from './shown.ts';
import { STORED } from './stored.ts';

const record = file as TestRecord;

/** Every kind of figure; the compiler sees that none is forgotten. */
const KINDS = Object.keys({
	compared: 0,
	kept: 0,
	mended: 0,
	amended: 0,
	written: 0,
	steps: 0,
	readBack: 0,
	pings: 0,
	simulated: 0,
	promised: 0,
	measured: 0
} satisfies Record<keyof Figures, 0>) as (keyof Figures)[];

describe('the record of the tests', () => {
	it('says when, and by which programs', () => {
		expect(record.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
		expect(record.commit ?? '0'.repeat(40)).toMatch(/^[\da-f]{40}$/);
		for (const name of ['node', 'kernel', 'chromium', 'ssh', 'sshd', 'plink', 'nft', 'system'])
			expect(judges(record, name), name).toEqual([expect.stringMatching(/\d/)]);
	});

	it('has tests of every suite, and none that failed to count', () => {
		expect(record.suites.map(({ name }) => name)).toEqual(['unit', 'oracle', 'lab', 'e2e']);
		for (const { name, passed } of record.suites) expect(passed, name).toBeGreaterThan(0);
	});

	it.each(KINDS)('has figures of what was %s', (kind) => {
		expect(record.figures[kind]?.length).toBeGreaterThan(0);
		// What is nothing would be left out; only agreement is told by a nought.
		const numbers = JSON.stringify(record.figures[kind], (key, value: unknown) =>
			key === 'disagreements' ? undefined : value
		);
		expect(numbers).not.toMatch(/:(?:0|null|"")[,}]/);
	});

	it('compared three releases at least, in both files, without a disagreement', () => {
		const compared = releases(record);
		expect(compared.length).toBeGreaterThanOrEqual(3);
		for (const { version, ssh, sshd, disagreements, mended } of compared) {
			expect(version).toMatch(/^OpenSSH_\d+\.\d+p\d/);
			expect(Math.min(ssh, sshd, mended), version).toBeGreaterThan(0);
			expect(disagreements, version).toBe(0);
		}
	});

	it('names who judged every kind of test', () => {
		for (const { id, by } of checks(record)) expect(by.length, id).toBeGreaterThan(0);
	});

	it('has sessions of the lab that all kept the promise', () => {
		for (const { path, before, after } of record.figures.promised) {
			expect(before.outcome, path).not.toBe('alive');
			expect(after.outcome, path).toBe('alive');
		}
	});
});

describe('the words of the page', () => {
	it.each(LANGUAGES)('hold no figure typed by hand: %s', (language) => {
		const own = Object.entries(about[language].messages).filter(([code]) =>
			/^(?:about|verified|reading|check|lab|outcome|bounds|not|repeat|sources|privacy|stored|licence|access)\b/.test(
				code
			)
		);
		expect(own.length).toBeGreaterThan(50);
		for (const [code, text] of own)
			expect(text.replace(/`[^`]*`|\{[^{}]*\}|iTerm2|WCAG 2\.2/g, ''), code).not.toMatch(/\d/);
	});

	it('have all their figures', () => {
		const given: Record<string, unknown> = {
			...facts(),
			...Object.fromEntries(checks(record).map(({ id, params }) => [`check-${id}`, params]))
		};
		for (const { id, params } of checks(record))
			for (const [code, text] of Object.entries(about.en.messages))
				if (code.startsWith(`check-${id}`))
					for (const [, name = ''] of text.matchAll(/\{(\w+)(?::\w+)?\}/g))
						expect(params, code).toHaveProperty(name);
		for (const [, name = ''] of (about.en.messages['sources-boxes'] ?? '').matchAll(/\{(\w+)\}/g))
			expect(given).toHaveProperty(name);
	});
});

describe('what is kept in the browser', () => {
	const sources = import.meta.glob<string>(
		['/src/**/*.{ts,svelte,html}', '!/src/**/*.test.ts', '!/src/lib/about/**', '!/src/messages/**'],
		{ eager: true, query: '?raw', import: 'default' }
	);
	/** The keys that are written, in all of the site. */
	const found = Object.entries(sources).flatMap(([path, text]) =>
		[
			...text.matchAll(/\b(?:localStorage|sessionStorage|caches|indexedDB)\b|document\.cookie/g)
		].map(([store]) => ({ path, store, text }))
	);

	it('is all told', () => {
		expect(found.length).toBeGreaterThan(0);
		const stores = new Set<string>(STORED.map(({ store }) => store));
		expect([...new Set(found.map(({ store }) => store))].filter((one) => !stores.has(one))).toEqual(
			[]
		);
		for (const { path, store, text } of found) {
			const keys = STORED.filter((one) => one.store === store).map(({ key }) => key);
			expect(
				keys.some((key) => ["'", '"', '`'].some((quote) => text.includes(quote + key))),
				`${path} uses ${store} without a key that is told`
			).toBe(true);
		}
	});
});
