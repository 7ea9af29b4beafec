import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD } from '../../src/start/build.mjs';
import { expect, Panel, test } from './panel.ts';

const PATH = join(BUILD, 'holdfast.html');
const FILE = pathToFileURL(PATH).href;
// No server, and nothing else that a request could reach.
test.use({ offline: true });

let asked: string[] = [];
test.beforeEach(({ page }) => {
	asked = [];
	page.on('request', (request) => asked.push(request.url()));
});
test.afterEach(() => {
	expect(asked.filter((url) => !url.startsWith(FILE) && !url.startsWith('blob:'))).toEqual([]);
});

test('the wizard answers from a disk, and its link opens the same answers', async ({
	wizard,
	page,
	context
}) => {
	await wizard.open(FILE, 'v=1&path=aws-clb');
	await expect(wizard.readout('interval')).toHaveText(/^20/);
	for (const name of ['PuTTY', 'Xshell']) await wizard.tab(name);
	await wizard.addBox('Bastion', 'JumpServer (koko)');
	await expect(page).toHaveURL(/#\/en\/#v=1&path=aws-clb,jumpserver/);
	await expect(page.getByRole('figure').first()).toBeVisible();
	await wizard.tab('ssh_config');
	await expect(wizard.file).toContainText('holdfast.html#/en/#v=1&path=aws-clb,jumpserver');
	await expect(wizard.file).not.toContainText('file:');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveCount(1);

	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.locator('[data-readout="interval"]')).toHaveText(/^20/);
	await expect(other.getByText('JumpServer (koko)').first()).toBeVisible();
});

test('every page is in it, in both languages, one click apart', async ({ wizard, page }) => {
	await wizard.open(`${FILE}#/en/#v=1&path=aws-clb`);
	const nav = page.getByRole('banner').getByRole('navigation');
	for (const [language, other] of [
		['en', /中文/],
		['zh-cn', /English/]
	] as const) {
		await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-CN');
		for (const name of await nav.getByRole('link').allInnerTexts()) {
			const link = nav.getByRole('link', { name, exact: true });
			const address = await link.getAttribute('href');
			await link.click();
			await expect(link).toHaveAttribute('aria-current', 'page');
			await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
			expect(address).toMatch(new RegExp(`^#/${language}/.*#v=1&path=aws-clb$`));
			expect(page.url()).toBe(FILE + address);
		}
		await page.getByRole('banner').getByRole('link', { name: other }).click();
	}
	await page.goto(`${FILE}#/zh-cn/rules/HF101/`);
	await expect(page).toHaveTitle(/HF101/);
	await page.locator('main a[href*="#text="]').click();
	await expect(page.locator('main .claim').first()).toContainText('HF101');
	await page.goBack();
	await expect(page).toHaveTitle(/HF101/);
	await page.goto(`${FILE}#/en/timeouts/#aws-nlb`);
	await expect(page.locator('#aws-nlb')).toBeInViewport();
});

test('the check finds and repairs, and keeps its text from page to page', async ({ page }) => {
	const panel = new Panel(page);
	await panel.open(`${FILE}#/en/check/`);
	await panel.paste('Host *\n    ServerAliveIntervall 60\n');
	await expect(panel.verdict).toHaveText('ssh refuses this file');
	await expect(panel.findings.first()).toContainText('HF101');
	await page.getByRole('banner').getByRole('link', { name: /中文/ }).click();
	await expect(panel.verdict).toHaveText('ssh 会拒绝这个文件');
	await page.getByRole('button', { name: /^修复/ }).first().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('.cm-merge-b')).toContainText('ServerAliveInterval 60');
	await dialog.getByRole('button', { name: '采用' }).click();
	await expect(panel.content).toContainText('ServerAliveInterval 60');
	expect((await panel.page.locator('html').getAttribute('lang')) ?? '').toBe('zh-CN');
});

test('a link to a text opens it', async ({ page }) => {
	const panel = new Panel(page);
	await panel.open(FILE, 'text=1.C04tKkstcszJLEv1zCtJLSpLzMlRMDPgAgA&format=ssh_config');
	await expect(panel.content).toContainText('ServerAliveIntervall');
});

test('its policy lets in the script and the style of the file, and nothing else', () => {
	const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(
		readFileSync(PATH, 'utf8')
	)?.[1];
	expect(policy?.replace(/sha256-[\w+/=]{44}/g, 'hash').split('; ')).toEqual([
		"default-src 'none'",
		"script-src 'hash'",
		"style-src 'hash'",
		'worker-src blob:',
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	]);
});

test('the site offers it, and says how large it is', async ({ request, context }) => {
	await context.setOffline(false);
	const page = await context.newPage();
	await page.goto('./zh-cn/check/');
	const link = page.getByRole('contentinfo').getByRole('link', { name: /单文件版.*\d MB/ });
	await expect(link).toHaveAttribute('href', /\/holdfast\.html$/);
	const response = await request.get('./holdfast.html');
	expect(response.headers()['content-type']).toContain('text/html');
	expect((await response.body()).equals(readFileSync(PATH))).toBe(true);
});
