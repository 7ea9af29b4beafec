import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { runnerImport } from 'vite';
import { ROOT } from '../../src/start/npm.mjs';
import { find } from '../setup/programs.mjs';
import { card } from './card.mjs';

// Draws the pictures in `static`: one per language for previews of links, and the icon for a phone's first screen.
const executablePath = find('chromium');
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
const tokens = readFileSync(join(ROOT, 'src/lib/styles/tokens.css'), 'utf8');
const { TAGS } = (await runnerImport(join(ROOT, 'src/messages/languages.ts'))).module;

for (const [language, tag] of Object.entries(TAGS)) {
	const { module } = await runnerImport(join(ROOT, `src/messages/${language}/around.ts`));
	const html = card({ tokens, tag, words: module.default });
	await draw(`social-${language}`, { html, width: 1200, height: 630 });
}

// The system rounds the corners itself.
const icon = readFileSync(join(ROOT, 'static/favicon.svg'), 'utf8').replace(' rx="7"', '');
const html = `<style>body { margin: 0 } svg { display: block; width: 180px }</style>${icon}`;
await draw('apple-touch-icon', { html, width: 180, height: 180 });
await browser.close();

/**
 * @param {string} name
 * @param {{ html: string, width: number, height: number }} how
 */
async function draw(name, { html, ...viewport }) {
	const page = await browser.newPage({ viewport });
	await page.setContent(html);
	const picture = PNG.sync.read(await page.screenshot());
	await page.close();
	// A browser writes its pictures in haste. Fewer shades, which nobody sees, and no filter: half as large.
	picture.data = picture.data.map((value) => Math.round(value / 3) * 3);
	const file = PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0 });
	writeFileSync(join(ROOT, `static/${name}.png`), file);
	console.log(`static/${name}.png, ${file.length} bytes`);
}
