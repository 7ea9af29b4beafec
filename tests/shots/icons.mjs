import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { find } from '../setup/programs.mjs';

// Draws the icons of the installed site from the one of its pages.
const FOLDER = 'static/icons';
/** Systems cut a maskable icon to their own shape; the middle four fifths are safe. */
const SAFE = 0.8;

mkdirSync(FOLDER, { recursive: true });
const favicon = readFileSync('static/favicon.svg', 'utf8');
const executablePath = find('chromium');
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: ['--no-sandbox', '--disable-gpu']
});
for (const size of [192, 512]) {
	await draw(`${size}.png`, size, favicon);
	await draw(`maskable-${size}.png`, size, maskable());
}
await browser.close();

function maskable() {
	const ground = /<rect[^>]*fill="([^"]+)"/.exec(favicon)?.[1] ?? '#fff';
	const [, width = '32'] = /viewBox="0 0 (\d+)/.exec(favicon) ?? [];
	const inner = favicon.replace(/<svg[^>]*>|<\/svg>/g, '');
	const move = (Number(width) * (1 - SAFE)) / 2;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}"><rect width="${width}" height="${width}" fill="${ground}"/><g transform="translate(${move} ${move}) scale(${SAFE})">${inner}</g></svg>`;
}

/**
 * @param {string} name
 * @param {number} size
 * @param {string} svg
 */
async function draw(name, size, svg) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
	);
	writeFileSync(`${FOLDER}/${name}`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
