import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { BOX_IDS, decodeLink, plan, render } from '../../src/engine/index.ts';
import { expect, test } from './wizard.ts';

const hash = 'v=1&control=client,server&clients=openssh,putty&path=aws-nlb&system=debian&host=db1';
const WORDS = {
	en: { group: 'Pass it on', qr: 'QR code', copied: 'Markdown copied', close: 'Close' },
	'zh-cn': { group: '转交', qr: '二维码', copied: '已复制 Markdown', close: '关闭' }
};
const LANGUAGES = ['en', 'zh-cn'] as const;

/** The group of buttons, which comes with the first move. */
async function group(page: Page, name: string): Promise<Locator> {
	await page.keyboard.press('Shift');
	const found = page.getByRole('region', { name });
	await expect(found).toBeVisible();
	return found;
}

/** What a camera reads off a picture as it is on the screen; it takes dark on light only. */
async function scanned(picture: Locator): Promise<string | undefined> {
	const shot = (await picture.screenshot()).toString('base64');
	const { dark, width, height } = await picture.page().evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const { width, height } = image;
		const context = new OffscreenCanvas(width, height).getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, width, height);
		const dark = Array.from({ length: width * height }, (_, at) => Number(data[at * 4]! < 128));
		return { dark: dark.join(''), width, height };
	}, shot);
	const pixels = [...dark].flatMap((mark) => (mark === '1' ? [0, 0, 0, 255] : Array(4).fill(255)));
	const found = jsQR(Uint8ClampedArray.from(pixels), width, height, {
		inversionAttempts: 'dontInvert'
	});
	return found?.data;
}

const bytesOf = async (download: Download) => readFile(await download.path());

async function noViolations(page: Page, part: string) {
	const { violations } = await new AxeBuilder({ page }).include(part).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const language of LANGUAGES)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`a phone reads the very link off the screen: ${language}, ${colorScheme}`, async ({
			wizard,
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await wizard.open(`./${language}/`, hash);
			const words = WORDS[language];
			const opener = page.getByRole('banner').getByRole('button', { name: words.qr });
			await opener.focus();
			await page.keyboard.press('Enter');
			const dialog = page.getByRole('dialog');
			await expect(dialog).toBeVisible();
			const link = page.url();
			expect(await scanned(dialog.getByRole('img'))).toBe(link);
			await expect(dialog.locator('code')).toHaveText(link);
			await noViolations(page, 'dialog');
			await page.keyboard.press('Escape');
			await expect(dialog).toHaveCount(0);
			await expect(opener).toBeFocused();
			await page.keyboard.press('Enter');
			await dialog.getByRole('button', { name: words.close }).click();
			await expect(dialog).toHaveCount(0);
		});

test('a link too long for a code says what to do instead', async ({ wizard, page }) => {
	const box = BOX_IDS.toSorted((one, other) => other.length - one.length)[0];
	const path = Array(32).fill(`${box}:1234567.123456789`).join(',');
	await wizard.open('./en/', `v=1&path=${path}&host=db1`);
	await page.getByRole('banner').getByRole('button', { name: 'QR code' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('copy the link and send it as text');
	await expect(dialog.getByRole('img')).toHaveCount(0);
	await noViolations(page, 'dialog');
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.length).toBeGreaterThan(1273);
	expect(copied).toBe(page.url());
});

for (const path of ['check/', 'timeouts/'])
	test(`the code is there on ${path}`, async ({ wizard, page }) => {
		await wizard.open(`./en/${path}`, hash);
		await page.getByRole('banner').getByRole('button', { name: 'QR code' }).click();
		expect(await scanned(page.getByRole('dialog').getByRole('img'))).toBe(page.url());
	});

for (const language of LANGUAGES)
	test(`the page as Markdown, from the keyboard: ${language}`, async ({ wizard, page }) => {
		await wizard.open(`./${language}/`, hash);
		const words = WORDS[language];
		const buttons = await group(page, words.group);
		await noViolations(page, '[aria-labelledby="pass-on"]');
		await buttons.getByRole('button').first().focus();
		await page.keyboard.press('Enter');
		await expect(buttons.getByRole('status')).toHaveText(words.copied);
		const markdown = await page.evaluate(() => navigator.clipboard.readText());
		expect(markdown).toContain(`<${page.url()}>`);
		for (const shown of [wizard.readout('count'), page.locator('p.today')])
			for (const word of (await shown.innerText()).split(/\s+/)) expect(markdown).toContain(word);
		const file = (await wizard.file.innerText()).trimEnd();
		expect(markdown).toContain(`\`\`\`ssh_config\n${file}\n\`\`\``);
	});

test('Markdown takes the file that is shown, and is saved where the clipboard is refused', async ({
	wizard,
	page
}) => {
	await wizard.open('./en/', hash);
	await wizard.tab('PuTTY');
	await page.getByRole('button', { name: 'By hand' }).click();
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	const buttons = await group(page, 'Pass it on');
	const waiting = page.waitForEvent('download');
	await buttons.getByRole('button', { name: 'Copy as Markdown' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('holdfast.md');
	await expect(buttons.getByRole('status')).toContainText('Saved as holdfast.md');
	const markdown = (await bytesOf(download)).toString();
	expect(markdown).toContain('Seconds between keepalives (0 to turn off) = 60');
	expect(markdown).not.toContain('Windows Registry Editor');
});

test('the archive has every file as it is downloaded alone', async ({ wizard, page }) => {
	await wizard.open('./en/', hash);
	const buttons = await group(page, 'Pass it on');
	const waiting = page.waitForEvent('download');
	await buttons.getByRole('button', { name: 'All files (.zip)' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^holdfast-\d{4}-\d\d-\d\d\.zip$/);
	const files = unzipSync(await bytesOf(download));
	await expect(buttons.getByRole('status')).toContainText(`${Object.keys(files).length} files`);
	expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain(`<${page.url()}>`);

	const { environment } = decodeLink(hash);
	const expected = ['README.md'];
	const tabs = { ssh_config: 'ssh_config', sshd_config: 'sshd_config', putty: 'PuTTY' } as const;
	for (const [id, name] of Object.entries(tabs)) {
		await wizard.tab(name);
		const artifacts = render(id as keyof typeof tabs, plan(environment), environment);
		for (const [index, { kind, variant, filename }] of artifacts.entries()) {
			if (kind !== 'file') continue;
			const place = `${id}/${variant}/${filename}`;
			expected.push(place);
			await page.locator('.variants button').nth(index).click();
			const alone = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Download' }).click();
			const bytes = await bytesOf(await alone);
			expect(Buffer.from(files[place] ?? []).equals(bytes), place).toBe(true);
		}
	}
	expect(Object.keys(files).sort()).toEqual(expected.sort());
});

test('a link is shared where the system can', async ({ wizard, page }) => {
	await page.addInitScript(() => {
		navigator.share = (data) => {
			document.title = `shared ${data?.url}`;
			return Promise.resolve();
		};
	});
	await wizard.open('./en/', hash);
	const buttons = await group(page, 'Pass it on');
	await buttons.getByRole('button', { name: 'Share …' }).click();
	await expect(page).toHaveTitle(`shared ${page.url()}`);
});

test('on paper: settings, reasons, every limit, the file, the link and its code', async ({
	wizard,
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await wizard.open('./en/', hash);
	await page.evaluate(() => (window.print = () => (document.documentElement.dataset.printed = '')));
	const buttons = await group(page, 'Pass it on');
	await buttons.getByRole('button', { name: 'Print' }).click();
	await expect(page.locator('html[data-printed]')).toHaveCount(1);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const shown of [wizard.verdict, wizard.readout('interval'), wizard.file])
		await expect(shown).toBeVisible();
	await expect(page.getByText('Start over')).toBeHidden();
	await expect(page.getByText('Your situation')).toBeHidden();
	await expect(buttons).toBeHidden();
	const { warnings } = plan(decodeLink(hash).environment);
	await expect(
		page.locator('[data-answer] > section > ul > li, [data-answer] > section > details li:visible')
	).toHaveCount(warnings.length);
	const sheet = page.locator('main .sheet');
	await expect(sheet).toContainText(page.url());
	expect(await scanned(sheet.getByRole('img'))).toBe(page.url());
	const wide = await wizard.file.evaluate((file) => file.scrollWidth - file.clientWidth);
	expect(wide).toBeLessThanOrEqual(0);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(sheet.getByRole('img')).toHaveCount(0);
});

for (const width of [320, 390, 768])
	test(`the group and the code fit ${width} pixels`, async ({ wizard, page }) => {
		await page.setViewportSize({ width, height: 800 });
		await wizard.open('./zh-cn/', hash);
		const buttons = await group(page, '转交');
		await buttons.getByRole('button', { name: '二维码' }).click();
		const box = await page.getByRole('dialog').boundingBox();
		expect(box?.width).toBeLessThanOrEqual(width);
		expect(await scanned(page.getByRole('dialog').getByRole('img'))).toBe(page.url());
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	});
