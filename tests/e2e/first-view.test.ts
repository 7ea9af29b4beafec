import { gzipSync } from 'node:zlib';
import { expect, test } from './wizard.ts';

/** The smallest peer loads 59.7 kB. */
const BYTES = 59_000;
const REQUESTS = 12;

for (const path of ['./en/', './zh-cn/'])
	test(`a first view of ${path} is small, and has no rule and no editor in it`, async ({
		page
	}) => {
		const loaded: { url: string; body: Buffer }[] = [];
		page.on('requestfinished', async (request) => {
			const body = await request.response().then((response) => response?.body());
			if (body) loaded.push({ url: request.url(), body });
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(page.locator('header .copy button:enabled').first()).toBeVisible();

		const bytes = loaded.map(({ body }) => gzipSync(body, { level: 6 }).length);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BYTES);
		expect(loaded.length).toBeLessThanOrEqual(REQUESTS);
		for (const { url, body } of loaded) {
			if (!/\.(?:js|css)$/.test(url)) continue;
			expect(body.toString(), `${url} holds a rule`).not.toMatch(/HF\d{3}/);
			expect(body.toString(), `${url} holds the editor`).not.toMatch(/cm-(?:editor|content)/);
		}
	});

for (const width of [390, 1440])
	test(`what is drawn has its sheets before any script, at ${width}`, async ({
		browser,
		baseURL
	}) => {
		const page = await browser.newPage({
			baseURL: baseURL!,
			javaScriptEnabled: false,
			viewport: { width, height: 900 }
		});
		await page.goto('./en/');
		for (const part of ['.command', '.families', '.amount .box', '.files .strip'])
			await expect(page.locator(part).first(), part).not.toHaveCSS('display', 'block');
		const drawn = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
		expect(drawn).toBeLessThanOrEqual(width);
		await page.close();
	});
