import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { buildSite } from '../../src/start/build.mjs';
import { serve } from '../../src/start/serve.mjs';
import { find } from '../setup/programs.mjs';

// Pictures of the built site to look at, in `.cache/shots`; the README's own is kept beside this file.
const ANSWERS = '#v=1&see=freezes&path=home-gw-2010,aws-nlb';
const FOLDER = '.cache/shots';

buildSite();
mkdirSync(FOLDER, { recursive: true });
const site = await serve();
const executablePath = find('chromium');
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});

for (const language of ['en', 'zh-cn'])
	for (const colorScheme of /** @type {const} */ (['light', 'dark']))
		for (const width of [390, 1440])
			for (const [name, path] of [
				['first', ''],
				['answers', ANSWERS],
				['check', 'check/'],
				['timeouts', 'timeouts/#v=1&path=home-gw-2010,aws-nlb'],
				['rules', 'rules/'],
				['rule', 'rules/HF501/'],
				['learn', 'learn/'],
				['about', 'about/']
			])
				await shoot(`${FOLDER}/${name}-${language}-${colorScheme}-${width}.png`, {
					path: `${language}/${path}`,
					colorScheme,
					width,
					fullPage: true
				});
await shoot('tests/shots/wizard.png', {
	path: `en/${ANSWERS}`,
	colorScheme: 'light',
	width: 1440,
	fullPage: false
});
await browser.close();
await site.close();

/**
 * @param {string} file
 * @param {{ path: string, colorScheme: 'light' | 'dark', width: number, fullPage: boolean }} how
 */
async function shoot(file, { path, colorScheme, width, fullPage }) {
	const context = await browser.newContext({
		colorScheme,
		viewport: { width, height: 900 },
		locale: 'en-GB'
	});
	const page = await context.newPage();
	await page.goto(site.url + path);
	await page.locator('header .copy button:enabled').first().waitFor();
	await page.waitForTimeout(300);
	await page.screenshot({ path: file, fullPage });
	await context.close();
	console.log(file);
}
