import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { buildFor } from './built.ts';
import { documents, type Document } from './documents.ts';
import { expect, test } from './wizard.ts';

const HOST = 'https://holdfast.example';
const ORIGIN = `${HOST}/tools/holdfast`;

let site: Awaited<ReturnType<typeof buildFor>>;
let pages: Document[];

test.describe('built for an origin', () => {
	// One build for all: they read it only.
	test.beforeAll(async () => {
		test.setTimeout(600_000);
		site = await buildFor(`${ORIGIN}/`);
		pages = documents(site.folder);
	});
	test.afterAll(() => site?.remove());

	test('every page names its own address, and those of its other languages', () => {
		const byAddress = new Map(pages.map((page) => [ORIGIN + page.path, page]));
		const wrong = pages.filter((page) => {
			const own = canonicalOf(page);
			const others = Object.entries(alternatesOf(page));
			const same = JSON.stringify(others);
			return !(
				own === `${ORIGIN}${page.lang ? '' : '/en'}${page.path}` &&
				own === meta(page, 'og:url') &&
				others.map(([tag]) => tag).join() === 'en,zh-CN,x-default' &&
				others.some(([, address]) => address === own) &&
				others.every(([tag, address]) => {
					const other = byAddress.get(address);
					return (
						other &&
						canonicalOf(other) === address &&
						JSON.stringify(Object.entries(alternatesOf(other))) === same &&
						(tag === 'x-default' || other.root.querySelector('html')?.getAttribute('lang') === tag)
					);
				})
			);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('the sitemap lists exactly the pages', () => {
		const urls = parse(read('sitemap.xml')).querySelectorAll('url');
		const listed = urls.map((url) => url.querySelector('loc')?.text ?? '');
		expect([...listed].sort()).toEqual([...new Set(pages.map(canonicalOf))].sort());
		const byCanonical = new Map(pages.map((page) => [canonicalOf(page), alternatesOf(page)]));
		const others = urls.map((url) =>
			Object.fromEntries(
				url
					.getElementsByTagName('xhtml:link')
					.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
			)
		);
		expect(others).toEqual(listed.map((address) => byCanonical.get(address)));
		expect(read('robots.txt')).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
	});

	test('every page has a preview of its own, in its language', () => {
		const wrong = pages.filter(
			(page) =>
				!(
					meta(page, 'og:title') === page.root.querySelector('title')?.text &&
					(meta(page, 'og:description') ?? '').length > 15 &&
					meta(page, 'og:image') === `${ORIGIN}/social-${page.lang ?? 'en'}.png` &&
					page.root.querySelector('[name="twitter:card"]') &&
					page.root.querySelectorAll('title, [name=description]').length === 2
				)
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
		for (const language of ['en', 'zh-cn']) {
			const picture = readFileSync(join(site.folder, `social-${language}.png`));
			expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
			expect(picture.length).toBeLessThan(60_000);
		}
	});

	test('the page for unknown addresses leads into the folder of the site', () => {
		const links = parse(read('404.html')).querySelectorAll('a');
		const paths = new Set(pages.map(({ path }) => `/tools/holdfast${path}`));
		expect(links.length).toBeGreaterThan(8);
		for (const link of links) expect(paths).toContain(link.getAttribute('href'));
	});
});

test('built without an origin, nothing names one', () => {
	const named = documents().filter(({ root }) =>
		root.querySelector(
			'[rel=canonical], [rel=alternate], [property="og:url"], [property="og:image"]'
		)
	);
	expect(named.map(({ path }) => path)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the browser's own frame has the colour of the page: ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('./en/');
		const [frame, ground] = await page.evaluate(() => {
			const said = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
				({ media }) => matchMedia(media).matches
			);
			const probe = document.body.appendChild(document.createElement('i'));
			probe.style.setProperty('color', said?.content ?? '');
			return [getComputedStyle(probe).color, getComputedStyle(document.body).backgroundColor];
		});
		expect(frame).toBe(ground);
	});

test("the icon for a phone's first screen is there", async ({ page, request }) => {
	await page.goto('./zh-cn/check/');
	const icon = page.locator('link[rel=apple-touch-icon]');
	const address = await icon.evaluate((link: HTMLLinkElement) => link.href);
	const picture = await (await request.get(address)).body();
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([180, 180]);
});

function read(file: string): string {
	return readFileSync(join(site.folder, file), 'utf8');
}

function canonicalOf({ root }: Document): string {
	return root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
}

function alternatesOf({ root }: Document): Record<string, string> {
	return Object.fromEntries(
		root
			.querySelectorAll('link[rel=alternate]')
			.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''])
	);
}

function meta({ root }: Document, property: string): string | undefined {
	return root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
}
