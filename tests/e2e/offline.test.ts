import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pack } from '../../src/service-worker/adapter.mjs';
import { BUILD } from '../../src/start/build.mjs';
import { serve } from '../../src/start/serve.mjs';
import { expect, Panel, test } from './panel.ts';
import { Wizard } from './wizard.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until this version is stored as a whole, pages of rules included. */
async function stored(page: Page) {
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					if (!navigator.serviceWorker.controller) return [];
					const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
					const requests = await Promise.all(stores.map((store) => store.keys()));
					return requests.flat().map(({ url }) => url.slice(url.lastIndexOf('/')));
				}),
			{ timeout: 30_000 }
		)
		.toContain('/rules');
}

test('after one visit, everything works without network', async ({ page, context }) => {
	test.slow();
	const site = await serve({ base: '/tools/holdfast' });
	await page.goto(`${site.url}en/`);
	await stored(page);
	await site.close();
	await context.setOffline(true);
	await expect(page.getByText('You are offline. Everything here still works.')).toBeVisible();

	await test.step('every page in both languages, and at the root', async () => {
		for (const [path, title] of [
			['', 'Holdfast: SSH sessions that stay alive'],
			['en/', 'Holdfast: SSH sessions that stay alive'],
			['en', 'Holdfast: SSH sessions that stay alive'],
			['en/index.html?from=mail', 'Holdfast: SSH sessions that stay alive'],
			['zh-cn/', /^Holdfast/],
			['check/', /Holdfast/],
			['en/check', /Holdfast/],
			['zh-cn/check/index.html', /检查/],
			['timeouts/', /Holdfast/],
			['en/timeouts/?q=1#aws-nlb', /Holdfast/],
			['zh-cn/timeouts/', /超时/],
			['rules/', /Holdfast/],
			['en/rules/', /^Everything the check looks for/],
			['zh-cn/rules/', /检查/],
			['rules/HF101/', /^Misspelled keyword/],
			['en/rules/HF101/', /^Misspelled keyword/],
			['zh-cn/rules/HF101', /HF101/],
			['zh-cn/rules/HF601/', /HF601/]
		] as const) {
			await page.goto(site.url + path);
			await expect(page, path).toHaveTitle(title);
			await expect(
				page.getByRole('button', { name: /^(Copy link|复制链接)$/ }),
				path
			).toBeEnabled();
		}
	});

	await test.step('tabs, lists and words that are loaded late', async () => {
		const wizard = new Wizard(page);
		await wizard.open(`${site.url}en/`, 'v=1&path=aws-clb');
		for (const name of ['PuTTY', 'Xshell', 'SecureCRT']) await wizard.tab(name);
		await wizard.addBox('Bastion', 'JumpServer (koko)');
		await page.getByRole('link', { name: /中文/ }).click();
		await expect(page.getByText('JumpServer 堡垒机').first()).toBeVisible();
	});

	await test.step('the check, with its editor, its worker and its repair', async () => {
		for (const [language, button] of [
			['en', /^Repair /],
			['zh-cn', /^修复/]
		] as const) {
			const panel = new Panel(page);
			await page.evaluate(() => sessionStorage.clear());
			await panel.open(
				`${site.url}${language}/check/`,
				'text=1.C04tKkstcszJLEv1zCtJLSpLzMlRMDPgAgA&format=ssh_config'
			);
			await expect(panel.content).toContainText('ServerAliveIntervall');
			await page.getByRole('button', { name: button }).click();
			await expect(page.getByRole('dialog').locator('.cm-merge-b')).toContainText(
				'ServerAliveInterval 60'
			);
			await page.keyboard.press('Escape');
			// What is left is not written down for the next page.
			await page.goto('about:blank');
			await page.goto(`${site.url}en/`);
		}
	});
	await test.step('the script that measures, and an address that does not exist', async () => {
		await page.goto(`${site.url}en/`);
		await page.locator('summary', { hasText: 'Measure' }).click();
		const waiting = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Download measure.sh' }).click();
		expect(readFileSync(await (await waiting).path(), 'utf8')).toMatch(/^#!/);
		const other = await context.newPage();
		const response = await other.goto(`${site.url}no/such/page`);
		expect(response?.status()).toBe(404);
		await expect(other).toHaveTitle(/no such page/);
		await other.close();
	});
	await context.setOffline(false);
	await expect(page.getByText('You are offline.')).toBeHidden();
});

test('a newer version waits until it is asked for, and breaks no page that is open', async ({
	page,
	context
}) => {
	test.slow();
	const folder = mkdtempSync(join(tmpdir(), 'holdfast-newer-'));
	deployAnother(folder);
	let site = await serve();
	const { url } = site;
	const port = Number(new URL(url).port);
	const answers = new Wizard(page);
	await answers.open(`${url}en/`, 'v=1&path=aws-clb');
	await stored(page);
	await site.close();
	site = await serve({ dir: folder, port });

	const other = await context.newPage();
	const asked: string[] = [];
	other.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const panel = new Panel(other);
	const build = (page: Page) => page.locator('html').getAttribute('data-build');
	const newer = (page: Page) => page.getByText('A new version is ready.');

	await test.step('pages opened before that are of the old version as a whole', async () => {
		await panel.open(`${url}en/check/`);
		await expect(newer(other)).toBeVisible();
		await expect(newer(page)).toBeVisible();
		expect(await build(other)).toBeNull();
		await panel.paste('Host *\n    ServerAliveIntervall 60\n');
		expect(asked.filter((path) => path.includes('-newer/'))).toEqual([]);
		// The server does not have these any more.
		await answers.tab('PuTTY');
	});

	await test.step('the newer one comes when somebody asks for it, and loses nothing', async () => {
		await answers.addBox('Bastion', 'JumpServer (koko)');
		asked.length = 0;
		await other.getByRole('button', { name: 'Reload' }).click();
		await expect.poll(() => build(other)).toBe('newer');
		await expect(panel.content).toContainText('ServerAliveIntervall');
		await other.getByRole('button', { name: /^Repair / }).click();
		await expect(other.getByRole('dialog').locator('.cm-merge-b')).toContainText('Interval 60');
		const files = asked.filter((path) => path.includes('/immutable/'));
		expect(files.filter((path) => !path.includes('-newer/'))).toEqual([]);
		expect(files).not.toEqual([]);
	});

	await test.step('the page of the old version goes on until it is reloaded', async () => {
		expect(await build(page)).toBeNull();
		await answers.tab('Xshell');
		await page.getByRole('button', { name: 'Reload' }).click();
		await expect.poll(() => build(page)).toBe('newer');
		expect(await answers.hash(/path=aws-clb,jumpserver/)).toContain('v=1');
		await answers.tab('SecureCRT');
	});

	await test.step('what nobody needs any more goes', async () => {
		await other.close();
		await page.goto(`${url}zh-cn/`);
		await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	});
	await site.close();
	rmSync(folder, { recursive: true });
});

test('a part that does not come says so, and comes when it is asked for again', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' });
	const page = await context.newPage();
	const wizard = new Wizard(page);
	await wizard.open();
	const chunks = /\/immutable\/chunks\//;
	const panel = page.getByRole('tabpanel');
	const refuse = () => context.route(chunks, (route) => route.abort());

	await test.step('the files, which are drawn at first', async () => {
		await refuse();
		await page.getByRole('tab', { name: 'Xshell', exact: true }).click();
		await expect(page.getByText('This part could not be loaded.').first()).toBeVisible();
		await context.unroute(chunks);
		// Moving towards the button is enough.
		await page.mouse.move(200, 200);
		await expect(page.getByRole('tab', { name: 'Xshell' })).toHaveAttribute(
			'aria-selected',
			'true'
		);
		await expect(panel).toContainText('.xsh');
	});

	await test.step('a tab', async () => {
		await refuse();
		await page.getByRole('tab', { name: 'PuTTY', exact: true }).click();
		await expect(panel).toContainText('This part could not be loaded.');
		await context.unroute(chunks);
		await panel.getByRole('button', { name: 'Try again' }).click();
		await expect(wizard.file).toBeVisible();
	});
	await context.close();
});

test('a browser can install the site', async ({ page, request, baseURL }) => {
	for (const language of ['en', 'zh-cn']) {
		await page.goto(`./${language}/check/`);
		const link = page.locator('link[rel=manifest]');
		const address = new URL((await link.getAttribute('href'))!, page.url()).href;
		const manifest = (await (await request.get(address)).json()) as Record<string, string> & {
			icons: { src: string; sizes: string; type: string }[];
			shortcuts: { url: string }[];
		};
		expect(new URL(manifest.start_url!, address).href).toBe(`${baseURL}/${language}/`);
		expect(new URL(manifest.scope!, address).href).toBe(`${baseURL}/`);
		for (const { src, sizes, type } of manifest.icons) {
			const icon = await request.get(new URL(src, address).href);
			expect(icon.headers()['content-type']).toContain(type);
			if (type !== 'image/png') continue;
			const width = (await icon.body()).readUInt32BE(16);
			expect(sizes).toBe(`${width}x${width}`);
		}
		for (const { url } of manifest.shortcuts)
			expect((await request.get(new URL(url, address).href)).ok()).toBe(true);
	}
});

/** Writes what a later build would be: other files at other addresses, the old ones gone. */
function deployAnother(folder: string) {
	cpSync(BUILD, folder, {
		recursive: true,
		filter: (source) =>
			!/\.(?:gz|br)$|[\\/](?:rules[\\/](?!HF1)|immutable[\\/]offline)/.test(source)
	});
	const immutable = join(folder, '_app/immutable');
	for (const name of readdirSync(immutable))
		renameSync(join(immutable, name), join(immutable, `${name}-newer`));
	const worker = join(folder, 'service-worker.js');
	const [, version = ''] = /`?(\d{13})`?/.exec(readFileSync(worker, 'utf8')) ?? [];
	const later = `${version}1`;
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:js|html|css)$/.test(name)) continue;
		const file = join(folder, name);
		const before = readFileSync(file, 'utf8');
		let text = before.replace(/\b(entry|nodes|chunks|assets|workers)\//g, '$1-newer/');
		if (name === 'service-worker.js') text = text.replaceAll(version, later);
		// The page's policy names the hash of the script that starts it.
		const [old, script] = [before, text].map(
			(html) => /<script>(?:(?!<script>)[\s\S])*<\/script>\s*<\/div>/.exec(html)?.[0] ?? ''
		);
		text = text.replace(hashOf(old), hashOf(script)).replace('<html', '<html data-build="newer"');
		writeFileSync(file, text);
	}
	pack(folder, later);
}

function hashOf(element = ''): string {
	const script = element.slice('<script>'.length, element.indexOf('</script>'));
	return createHash('sha256').update(script).digest('base64');
}
