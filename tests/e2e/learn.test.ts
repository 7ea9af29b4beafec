import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { decodeLink, plan, scenarioOf, simulate } from '../../src/engine/index.ts';
import { expect, test } from './wizard.ts';

const PAGES = ['./en/learn/', './zh-cn/learn/'];
/** Milliseconds for the whole page, however busy the machine is. */
const LONG = 300_000;
const SECTIONS = ['how', 'layers', 'killers', 'myths'];

/** Opens the page and waits until its own program runs. */
async function open(page: Page, path = './en/learn/') {
	await page.goto(path);
	await expect(page.getByRole('button', { name: /^(Copy link|复制链接)$/ })).toBeEnabled();
}

/** The drawing in a section or below a claim. */
const drawing = (page: Page, id: string) =>
	page.locator(`section[aria-labelledby="${id}"]`).locator('.drawing');

async function comesAlive(place: Locator) {
	await place.scrollIntoViewIfNeeded();
	await expect(place).toHaveAttribute('data-live', '');
}

test('everything is there without JavaScript, in both languages', async ({ browser, baseURL }) => {
	test.setTimeout(LONG);
	for (const path of PAGES) {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${baseURL}/${path}`);
		for (const id of SECTIONS) await expect(page.locator(`h2#${id}`)).toBeVisible();
		const pictures = page.locator('.picture');
		expect(await pictures.count()).toBeGreaterThanOrEqual(12);
		for (const picture of await pictures.all()) {
			await expect(picture.locator('.lane .result')).toHaveCount(2);
			expect(await picture.locator('.track path, .track line').count()).toBeGreaterThan(4);
			expect((await picture.locator('figcaption').innerText()).length).toBeGreaterThan(20);
			await picture.locator('summary').click();
			await expect(picture.locator('.as-text li').first()).toBeVisible();
			await expect(picture.locator('select:visible, input:visible')).toHaveCount(0);
		}
		const text = await page.locator('main').innerText();
		expect(text.match(/\{\w|undefined|NaN/)).toBeNull();
		await context.close();
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const path of PAGES)
		test(`axe finds nothing: ${path} ${colorScheme}`, async ({ page }) => {
			test.setTimeout(LONG);
			await page.emulateMedia({ colorScheme });
			await open(page, path);
			for (const place of await page.locator('.drawing').all()) await comesAlive(place);
			await page
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});

test('anchors are the same in both languages, and every link inside leads somewhere', async ({
	page,
	request
}) => {
	const all: string[][] = [];
	for (const path of PAGES) {
		await open(page, path);
		const hrefs = await page
			.locator('nav ol a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const href of hrefs) await expect(page.locator(href)).toHaveCount(1);
		all.push(hrefs);
	}
	expect(all[0]).toEqual(all[1]);
	expect(all[0]!.length).toBeGreaterThan(20);

	const ways = await page
		.locator('main a:not([href^="#"])')
		.evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
	const pages = new Map<string, string>();
	for (const way of ways) {
		const { href, hash } = new URL(way);
		const address = href.replace(hash, '');
		if (!pages.has(address)) {
			const answer = await request.get(address);
			expect(answer.status(), address).toBe(200);
			pages.set(address, await answer.text());
		}
		if (hash && !hash.startsWith('#v='))
			expect(pages.get(address)).toContain(`id="${hash.slice(1)}"`);
	}
});

test('a link leads to its section, and the other language to the same one', async ({ page }) => {
	await page.goto('./en/learn/#tcp-alone');
	await expect(page.locator('h3#tcp-alone')).toBeInViewport();
	await page.getByRole('link', { name: '中文', exact: true }).click();
	await page.waitForURL(/zh-cn\/learn\/#tcp-alone$/);
	await expect(page.locator('h3#tcp-alone')).toBeInViewport();
});

test('the drawings agree with the engine', async ({ page }) => {
	await open(page);
	for (const id of ['larger-interval', 'broken-pipe', 'counter']) {
		const section = page.locator(`section[aria-labelledby="${id}"]`);
		const href = (await section.locator('figcaption a').last().getAttribute('href')) ?? '';
		const { environment, problems } = decodeLink(href.slice(href.indexOf('#') + 1));
		expect(problems).toEqual([]);
		const settings = plan(environment);
		const { serverAliveInterval, serverAliveCountMax } = settings.client!;
		const planned = section.locator('.lane.planned');
		await expect(planned.locator('h3')).toHaveText(
			`ServerAliveInterval ${serverAliveInterval}, ServerAliveCountMax ${serverAliveCountMax}`
		);
		await expect(planned.locator('.result')).toContainText('still there');
		if (id === 'larger-interval') continue;
		const scenario = await section.locator('.scenario').innerText();
		const [, minutes, seconds] = /until (\d+):(\d+)/.exec(scenario)!;
		const { outcome } = simulate(
			scenarioOf(settings, environment, {
				settings: 'today',
				outages: [],
				traffic: [Number(minutes) * 60 + Number(seconds)],
				until: 3600
			})
		);
		if (outcome.kind !== 'closed') throw new Error(`${id}: ${outcome.kind}`);
		const [line = ''] = outcome.message.split('\n');
		await expect(section.locator('.lane.today samp span').first()).toHaveText(line);
	}
});

test('drawings come alive near the window, not before, and nothing moves', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page);
	const last = drawing(page, 'broken-pipe');
	await expect(last).not.toHaveAttribute('data-live');
	const lanes = await last.locator('.lane').allInnerTexts();
	const rows = () =>
		last
			.locator('.row, .lane-head, .as-text')
			.evaluateAll((all) =>
				all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY))
			);
	const before = await rows();
	await comesAlive(last);
	expect(await last.locator('.lane').allInnerTexts()).toEqual(lanes);
	expect(await rows()).toEqual(before);
});

test('a drawing that is touched comes alive, and its text stays open', async ({ page }) => {
	await page.addInitScript(() => {
		window.IntersectionObserver = class {
			observe() {}
			disconnect() {}
		} as unknown as typeof IntersectionObserver;
	});
	await open(page);
	const place = drawing(page, 'counter');
	await place.scrollIntoViewIfNeeded();
	await expect(place).not.toHaveAttribute('data-live');
	await place.locator('summary').click();
	await expect(place).toHaveAttribute('data-live', '');
	await expect(place.locator('.as-text li').first()).toBeVisible();
	await expect(drawing(page, 'detection')).not.toHaveAttribute('data-live');
});

test('the interruption can be moved by keyboard and pointer, and the result turns', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await open(page);
	const place = drawing(page, 'give-up');
	await comesAlive(place);
	const result = place.locator('.lane.planned .result');
	await expect(result).toHaveText('you are cut off at 13:30');
	const lasts = place.getByRole('slider', { name: 'Outage lasts' });
	await lasts.focus();
	for (let press = 0; press < 9; press++) await page.keyboard.press('PageDown');
	for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowDown');
	await expect(result).toHaveText('still there at 30:00');

	const handles = (await place.locator('.handles').boundingBox())!;
	await page.mouse.click(handles.x + handles.width * 0.2, handles.y - 60);
	await expect(place.locator('.playhead th').nth(1)).toHaveText('Above');
});

for (const width of [320, 390, 768, 1200, 1440, 2560])
	test(`nothing scrolls sideways at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of PAGES) {
			await open(page, path);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			).toBeLessThanOrEqual(0);
		}
	});

test('lines of text are short enough to read', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const [path, most] of [
		[PAGES[0]!, 36],
		[PAGES[1]!, 39]
	] as const) {
		await open(page, path);
		const ems = await page
			.locator('main section > p:visible')
			.evaluateAll((all) =>
				all.map(
					(one) => one.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize)
				)
			);
		expect(Math.max(...ems)).toBeLessThanOrEqual(most);
	}
});
