import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './wizard.ts';

// A long list takes its time where the machine has other things to do.
test.describe.configure({ timeout: 120_000 });

test('every rule is listed, and can be sought', async ({ wizard, page }) => {
	await wizard.open('./en/rules/');
	const rows = page.locator('#rules li');
	expect(await rows.count()).toBeGreaterThan(200);
	await page.getByRole('searchbox').fill('colon keyword');
	await expect(rows).toHaveCount(1);
	await page.getByRole('searchbox').fill('zzzz');
	await expect(page.getByText('No rule has that in its code or title.')).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();
	expect(await rows.count()).toBeGreaterThan(200);
	await page.getByRole('searchbox').fill('colon keyword');
	await rows.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Colon after the keyword');
	await expect(page.getByRole('link', { name: 'Rules', exact: true })).toHaveAttribute(
		'aria-current',
		'true'
	);
});

test('a rule is shown by examples, and the wrong one opens in the check', async ({
	wizard,
	page
}) => {
	await wizard.open('./en/rules/HF104/');
	await expect(page.locator('figure mark')).toHaveText(': ');
	await expect(page.locator('figure', { hasText: 'Mended' })).toContainText(
		'ServerAliveInterval 60'
	);
	await page.getByRole('link', { name: 'Try it in the check' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ssh refuses this file');
});

test('the other language is that of the same rule', async ({ wizard, page }) => {
	await wizard.open('./en/rules/HF104/');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh-cn\/rules\/HF104\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('关键字后面有冒号');
});

for (const language of ['en', 'zh-cn'])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe has nothing to say, ${language}, ${colorScheme}`, async ({ wizard, page }) => {
			await page.emulateMedia({ colorScheme });
			for (const path of ['', 'HF104/', 'HF508/', 'HF601/']) {
				await wizard.open(`./${language}/rules/${path}`);
				// Of the list, a few of every kind.
				if (path === '') await page.getByRole('searchbox').fill('tcp');
				expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			}
		});

test('nothing is wider than a small phone', async ({ wizard, page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		'./en/rules/',
		'./zh-cn/rules/',
		'./en/rules/HF301/',
		'./zh-cn/rules/HF601/'
	]) {
		await wizard.open(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	}
});

test('without scripts a rule can be read', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/en/rules/HF306/`);
	await expect(page.locator('main')).toContainText('ServerAliveCountMax 0');
	await expect(page.getByRole('searchbox')).toBeHidden();
	await context.close();
});
