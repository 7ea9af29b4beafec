import { expect, test, Wizard } from './wizard.ts';

test('the language is switched and the answers stay', async ({ wizard, page }) => {
	await wizard.open();
	await wizard.addBox('Bastion', 'JumpServer (koko)');
	await page.getByRole('link', { name: /中文/ }).click();
	await expect(wizard.verdict).toHaveText('只靠保活，这个会话保不住');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	await expect(page.getByText('JumpServer 堡垒机').first()).toBeVisible();
	await expect(page.getByRole('tabpanel')).toContainText('撤销');
	expect(new URL(page.url()).pathname).toBe('/zh-cn/');
	await page.getByRole('link', { name: /English/ }).click();
	await expect(wizard.verdict).toHaveText('No keepalive alone will hold this session');
	await expect(page.getByText('JumpServer (koko)').first()).toBeVisible();
});

for (const [locale, path] of [
	['zh-CN', '/zh-cn/'],
	['zh-TW', '/zh-cn/'],
	['en-US', '/'],
	['de-DE', '/']
] as const)
	test(`at the root a browser in ${locale} reads ${path}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ locale });
		const wizard = new Wizard(await context.newPage());
		await wizard.open(`${baseURL}/`);
		expect(new URL(wizard.page.url()).pathname).toBe(path);
		await context.close();
	});

test('the language chosen last is remembered at the root only', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ locale: 'zh-CN' });
	const wizard = new Wizard(await context.newPage());
	await wizard.open(`${baseURL}/`);
	await wizard.page.getByRole('link', { name: /English/ }).click();
	await expect(wizard.verdict).toHaveText('Holds, as far as the path is known');
	await wizard.open(`${baseURL}/`);
	await expect(wizard.verdict).toHaveText('Holds, as far as the path is known');
	await wizard.open(`${baseURL}/zh-cn/`);
	await expect(wizard.verdict).toHaveText('就已知的链路而言，不掉线');
	await context.close();
});

test('no English sentence is left on the Chinese page', async ({ wizard, page }) => {
	await wizard.open('./zh-cn/', 'v=1&control=client,server&path=aws-nlb,jumpserver&tmout=900');
	for (const name of await page.getByRole('tab').allInnerTexts()) {
		await wizard.tab(name);
		const text = await page.locator('body').evaluate((body) => {
			const copy = body.cloneNode(true) as HTMLElement;
			copy
				.querySelectorAll('pre, code, script, [lang="en"]')
				.forEach((element) => element.remove());
			return copy.innerText;
		});
		expect(text.match(/\b[a-z]+ [a-z]+ [a-z]+ [a-z]+\b/g) ?? [], name).toEqual([]);
	}
});

test('the other language is offered in its own words to those who prefer it', async ({
	browser,
	baseURL
}) => {
	for (const [locale, path, offer] of [
		['zh-CN', 'en/', '本页有中文版'],
		['en-GB', 'zh-cn/', 'This page is available in English'],
		['en-GB', 'en/', '中文'],
		['fr-FR', 'zh-cn/', 'English']
	] as const) {
		const context = await browser.newContext({ locale });
		const wizard = new Wizard(await context.newPage());
		await wizard.open(`${baseURL}/${path}`);
		await expect(wizard.page.getByRole('banner').getByRole('link').last()).toHaveText(offer, {
			useInnerText: true
		});
		await context.close();
	}
});
