import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from '../../src/start/build.mjs';
import { KINDS } from './kinds.ts';
import { servePlainly } from './plain.ts';
import { expect, test } from './wizard.ts';

const FOLDER = '/tools/holdfast';

let site: Awaited<ReturnType<typeof servePlainly>>;
let root: string;

// The site as it is, below a folder of a host that knows nothing of it.
test.beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'holdfast-'));
	mkdirSync(join(root, FOLDER, '..'), { recursive: true });
	symlinkSync(BUILD, join(root, FOLDER), 'junction');
	site = await servePlainly(root, `${FOLDER}/`);
});
test.afterAll(() => {
	site?.close();
	rmSync(root, { recursive: true, force: true });
});

for (const language of ['en', 'zh-cn'])
	for (const kind of KINDS)
		test(`below a folder ${language}${kind} opens, lives and leads on`, async ({
			wizard,
			page
		}) => {
			const missing: string[] = [];
			page.on('response', (response) => {
				if (response.status() >= 400) missing.push(response.url());
			});
			await wizard.open(`${site.url}${language}${kind}`);
			const links = await page
				.locator('a')
				.evaluateAll((all: HTMLAnchorElement[]) => [...new Set(all.map(({ href }) => href))]);
			for (const link of links.filter(
				(link) => new URL(link).origin === new URL(page.url()).origin
			)) {
				expect(link).toMatch(new RegExp(`^${site.url}`));
				expect((await page.request.get(link)).status(), link).toBe(200);
			}
			await page.getByRole('banner').getByRole('link').last().click();
			const other = language === 'en' ? 'zh-cn' : 'en';
			await expect(page).toHaveURL(`${site.url}${other}${kind}`);
			await expect(page.locator('html')).toHaveAttribute('lang', other === 'en' ? 'en' : 'zh-CN');
			await page.locator('header nav a').nth(2).click();
			await expect(page).toHaveURL(`${site.url}${other}/timeouts/`);
			await expect(page.getByRole('searchbox')).toBeVisible();
			expect(missing).toEqual([]);
		});

test('below a folder a link with answers opens, in every tab', async ({ wizard, page }) => {
	await wizard.open(`${site.url}en/`, 'v=1&path=aws-clb');
	await expect(wizard.readout('interval')).toHaveText(/^20/);
	await wizard.tab('Xshell');
	await page.getByRole('link', { name: /中文/ }).click();
	await expect(page).toHaveURL(`${site.url}zh-cn/#v=1&path=aws-clb`);
	await expect(page.getByRole('tabpanel')).toContainText('撤销');
	await page.goto(site.url);
	await expect(wizard.readout('interval')).toHaveText(/^30/);
});

test('below a folder a text is checked', async ({ page }) => {
	await page.goto(`${site.url}en/check/`);
	await page.getByRole('textbox').first().fill('Host *\n  ServerAliveIntervall 60\n');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ssh refuses this file');
	await expect(page.locator('.source .editor .cm-content')).toBeVisible();
});

test('an unknown address has a page of its own, which leads back', async ({
	request,
	browser,
	baseURL
}) => {
	const response = await request.get('./no/such/page');
	expect(response.status()).toBe(404);
	// The browser itself reports a page that is missing: a context that nobody listens to.
	const context = await browser.newContext({ ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	await page.goto('./no/such/page/');
	await page.getByRole('link', { name: '检查' }).click();
	await expect(page).toHaveURL(`${baseURL}/zh-cn/check/`);
	await page.goBack();
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await expect(page).toHaveURL(`${baseURL}/`);
	await context.close();
});
