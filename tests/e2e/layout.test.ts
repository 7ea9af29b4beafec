import { expect, test } from './wizard.ts';
import { RICH as rich } from './access/pages.ts';

for (const width of [320, 390, 768, 1024, 1440, 2560])
	test(`nothing scrolls sideways at ${width}`, async ({ wizard, page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['./en/', './zh-cn/']) {
			await wizard.open(path, rich);
			await wizard.tab('PuTTY');
			await expect
				.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
				.toBeLessThanOrEqual(0);
		}
	});

test('at 1440 × 900 the answer and its timeline are in view', async ({ wizard, page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const path of ['./en/', './zh-cn/']) {
		await wizard.open(path);
		for (const part of ['h1', 'main .legend', 'main .verdict .copy button'])
			await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
	}
});

test('the answer stays in view when the page is scrolled', async ({ wizard, page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await wizard.open('./en/', rich);
	const strip = page.locator('main .strip.no-print');
	await expect(strip).toBeHidden();
	await page.locator('.files').evaluate((files) => files.scrollIntoView());
	await expect(strip).toBeInViewport();
	await expect(strip).toContainText(/^\s*20\ss × 50/);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(strip).toBeHidden();
	await expect(page.locator('.dock')).toBeInViewport();
	await expect(page.locator('.dock')).toContainText(/20\ss × 50/);
});

test('nothing shifts while the page comes alive', async ({ wizard, page }) => {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				(window as { shift?: number }).shift =
					((window as { shift?: number }).shift ?? 0) + entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await wizard.open();
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => (window as { shift?: number }).shift ?? 0)).toBeLessThan(0.01);
});
