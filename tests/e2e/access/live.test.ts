import type { Page } from '@playwright/test';
import { expect, test } from '../panel.ts';
import { BROKEN } from './pages.ts';

/** Writes down what a screen reader is told politely, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const told: string[] = [];
		(window as { told?: string[] }).told = told;
		const regions = '[role="status"], [aria-live="polite"]';
		new MutationObserver((changes) => {
			const changed = new Set(
				changes.map(({ target }) =>
					(target instanceof Element ? target : target.parentElement)?.closest(regions)
				)
			);
			for (const region of changed) if (region?.textContent) told.push(region.textContent.trim());
		}).observe(document.body, { childList: true, characterData: true, subtree: true });
	});
	return async () => {
		await page.waitForTimeout(1500);
		return page.evaluate(() => (window as { told?: string[] }).told ?? []);
	};
}

/** Holds a key down, as one does who waits for a value to come. */
async function hold(page: Page, key: string, times: number) {
	for (let time = 0; time < times; time++) await page.keyboard.down(key);
	await page.keyboard.up(key);
}

test('a new answer is told once, and nothing on arrival', async ({ wizard, page }) => {
	await wizard.open();
	const told = await listen(page);
	expect(await told()).toEqual([]);
	await page.getByRole('radio', { name: '5 min', exact: true }).check();
	const all = await told();
	expect(all).toHaveLength(1);
	expect(all[0]).toMatch(/^30\ss, 15 probes, holds as far as known$/);
});

test('a key that is held tells once what came of it', async ({ wizard, page }) => {
	await wizard.open('./en/', 'v=1&path=home-gw-2010,aws-nlb');
	await page.keyboard.press('Shift');
	await expect(page.locator('.timeline-place[data-live]')).toBeVisible();
	const told = await listen(page);
	await page.locator('#timeline-outage-lasts').focus();
	await hold(page, 'ArrowRight', 50);
	const all = await told();
	expect(all).toHaveLength(1);
	expect(all[0]).toMatch(/^With these settings: you are cut off at/);
	// A field that is stepped, too.
	await page.locator('#drop').focus();
	await hold(page, 'ArrowUp', 50);
	expect((await told()).length).toBeLessThanOrEqual(2);
});

test('a text is told about when what is found in it changes', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await page.waitForTimeout(1000);
	const told = await listen(page);
	await panel.content.click();
	await page.keyboard.press('Control+End');
	// What changes nothing is not told again; what does, once.
	await page.keyboard.type('# a remark that takes a while to type');
	expect(await told()).toEqual([]);
	await page.keyboard.press('Enter');
	await page.keyboard.insertText('    Compresion yes');
	expect(await told()).toHaveLength(1);
});
