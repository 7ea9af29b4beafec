import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$messages/languages.ts';
import { about } from '$messages/about.ts';
import { facts } from './facts.ts';
import { recordOf, type TestRecord } from './record.ts';
import file from './record.json';
import { checks } from './shown.ts';
import { STORED } from './stored.ts';

const record = recordOf(file as TestRecord);

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
