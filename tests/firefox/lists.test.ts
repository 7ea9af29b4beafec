import { describe, expect } from 'vitest';
import { LANGUAGES, hasFirefox, test } from './visit.ts';

describe.skipIf(!hasFirefox)('timeouts and rules in Firefox', () => {
	for (const language of LANGUAGES) {
		test(`${language}: timeouts are filtered, and one is used`, async ({ visit }) => {
			await visit.open(`${language}/timeouts/`);
			await visit.page.focus('#search');
			await visit.page.keyboard.type('classic');
			await expect.poll(() => visit.count('tbody:not([hidden])')).toBe(1);
			await visit.click('#aws-clb th button');
			await expect.poll(() => visit.count('#aws-clb dl')).toBe(1);
			await visit.click('#aws-clb .use a');
			await expect.poll(() => visit.page.url()).toMatch(/\/#v=1&path=aws-clb$/);
			await visit.ready();
			await expect.poll(() => visit.text('[data-readout="interval"]')).toMatch(/^20/);
		});

		test(`${language}: rules are filtered, and one is tried`, async ({ visit }) => {
			await visit.open(`${language}/rules/`);
			expect(await visit.count('#rules li')).toBeGreaterThan(200);
			await visit.page.focus('#search');
			await visit.page.keyboard.type('hf104');
			await expect.poll(() => visit.count('#rules li')).toBe(1);
			await visit.click('#rules li a');
			await expect.poll(() => visit.page.url()).toMatch(/\/rules\/HF104\/$/);
			await visit.click('main a.button[href*="check/#"]');
			await expect.poll(() => visit.count('main .claim')).toBeGreaterThan(0);
		});
	}

	test('a table is sorted by its headers', async ({ visit }) => {
		await visit.open('en/timeouts/');
		await visit.click('th.timeout button');
		await expect.poll(() => visit.count('th.timeout[aria-sort="descending"]')).toBe(1);
		expect(await visit.text('tbody .timeout')).toBe('5 days');
	});
});
