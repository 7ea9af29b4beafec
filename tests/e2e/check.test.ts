import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './panel.ts';

interface Shift {
	value: number;
}

/** Holds the editor's own file back until it is let through, or refuses it. */
async function held(page: Page) {
	let open = () => {};
	let isRefused = false;
	const opened = new Promise<void>((done) => (open = done));
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		if (body.includes('cm-content')) await opened;
		if (body.includes('cm-content') && isRefused) await route.abort();
		else await route.fulfill({ response, body });
	});
	return {
		let: () => ((isRefused = false), open()),
		refuse: () => ((isRefused = true), open())
	};
}

const BROKEN = 'Host *\n    ServerAliveIntervall 60\n    ServerAliveCountMax 0\n';

test('a paste is told for what it is, and its mistakes are listed', async ({ panel, page }) => {
	await panel.open();
	await expect(panel.verdict).toHaveText('Paste a config or an error message');
	await panel.paste(BROKEN);
	await expect(page.getByLabel('Taken for')).toContainText('ssh_config (found)');
	await expect(panel.verdict).toHaveText('ssh refuses this file');
	await expect(panel.findings.first()).toContainText('ServerAliveIntervall');
	await expect(panel.findings.first()).toContainText('Line 2');
	await expect(panel.content.locator('.cm-lintRange-error')).toHaveText('ServerAliveIntervall');
});

test('another format can be chosen, and what was found again', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	const format = page.getByLabel('Taken for');
	await format.selectOption('text');
	await expect(panel.findings).toHaveCount(0);
	await format.selectOption('');
	await expect(panel.verdict).toHaveText('ssh refuses this file');
});

test('a fix in the list mends the text, and undo takes it back', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await page.getByRole('button', { name: 'Write ServerAliveInterval, line 2' }).click();
	await expect.poll(() => panel.text()).toContain('ServerAliveInterval 60');
	await expect(panel.verdict).not.toHaveText('ssh refuses this file');
	await panel.cursorBehind('60');
	await page.keyboard.press('Control+z');
	await expect.poll(() => panel.text()).toContain('ServerAliveIntervall 60');
});

test('a finding is mended from the keyboard', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await panel.cursorBehind('ServerAliveIntervall');
	await page.keyboard.press('Alt+Enter');
	await expect.poll(() => panel.text()).toContain('ServerAliveInterval 60');
});

test('several fixes at one place are offered in a menu', async ({ panel, page }) => {
	await panel.open();
	await panel.paste('Host a\n    HostName a.example\n    User x\n    ClientAliveInterval 60\n');
	await panel.cursorBehind('ClientAliveInterval');
	await page.keyboard.press('Control+.');
	const menu = page.getByRole('menu');
	await expect(menu).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect.poll(() => panel.text()).toContain('    ServerAliveInterval 60');
});

test('F8 goes to the next finding, from the editor and from the list', async ({ panel, page }) => {
	await panel.open();
	await panel.paste('Host a\n    ServerAliveIntervall 60\n    TCPKeepAlives yes\n');
	const current = page.locator('main .claim[aria-current="true"]');
	await panel.cursorBehind('Host');
	await page.keyboard.press('F8');
	await expect(current).toContainText('Line 2');
	await page.keyboard.press('F8');
	await expect(current).toContainText('Line 3');
	await page.keyboard.press('Shift+F8');
	await expect(current).toContainText('Line 2');
	await panel.findings.last().focus();
	await page.keyboard.press('F8');
	await expect(current).toContainText('Line 3');
});

test('Tab goes into the editor and out of it', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await panel.cursorBehind('Host');
	await page.keyboard.press('Tab');
	await expect(panel.content).not.toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(panel.content).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(panel.content).not.toBeFocused();
	expect(await panel.text()).toContain('Host *');
});

test('a keyword says what it does, over it and below the editor', async ({ panel, page }) => {
	await panel.open();
	await panel.paste('Host a\n    ServerAliveCountMax 3\n');
	await panel.content.getByText('ServerAliveCountMax').hover();
	const card = page.locator('.source .editor .cm-tooltip');
	await expect(card).toContainText('Probes in a row that may go unanswered');
	await expect(card).toContainText('Default: 3');
	await panel.cursorBehind('ServerAliveCountMax');
	await expect(page.locator('.keyword')).toContainText('Probes in a row');
});

test('a finding says why, over it', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await panel.content.locator('.cm-lintRange-error').hover();
	const card = page.locator('.source .editor .cm-tooltip-lint');
	await expect(card).toContainText('is no keyword');
	await expect(card.getByRole('button', { name: 'Write ServerAliveInterval' })).toBeVisible();
});

test('keywords, values and hosts are proposed as one types', async ({ panel, page }) => {
	await panel.open();
	await panel.paste('Host gate\n    Port 22\n\nHost a\n');
	await panel.content.click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('    ServerAliveI');
	const list = page.locator('.source .editor .cm-tooltip-autocomplete');
	await expect(list.getByRole('option')).toHaveText(['ServerAliveInterval']);
	// A list that has only just come takes no Enter that was meant for the text.
	await page.waitForTimeout(200);
	await page.keyboard.press('Enter');
	await page.keyboard.type(' 3');
	await expect(list.getByRole('option', { name: '30' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.type('0\n    ProxyJump g');
	await expect(list.getByRole('option')).toHaveText(['gate']);
});

test('the list works without the editor', async ({ panel, page }) => {
	await page.route('**/*', async (route) => {
		const response = route.request().url().endsWith('.js') ? await route.fetch() : undefined;
		if (response && (await response.text()).includes('cm-content'))
			await route.fulfill({ contentType: 'text/javascript', body: '' });
		else if (response) await route.fulfill({ response });
		else await route.continue();
	});
	await panel.open();
	const field = page.getByRole('textbox', { name: 'Text to check' });
	await field.fill(BROKEN);
	await expect(panel.verdict).toHaveText('ssh refuses this file');
	await panel.findings.first().click();
	expect(
		await field.evaluate((field: HTMLTextAreaElement) =>
			field.value.slice(field.selectionStart, field.selectionEnd)
		)
	).toBe('ServerAliveIntervall');
	await page.getByRole('button', { name: 'Write ServerAliveInterval, line 2' }).click();
	await expect(field).toHaveValue(/ServerAliveInterval 60/);
});

test('what is written in the plain field goes on in the editor, at the same place', async ({
	panel,
	page
}) => {
	const editor = await held(page);
	await panel.open();
	const field = page.getByRole('textbox', { name: 'Text to check' });
	await field.click();
	await field.fill('Host a\n    Port 22\n'.repeat(40));
	await expect(panel.verdict).not.toHaveText(/^(Paste|Checking)/);
	await field.evaluate((field: HTMLTextAreaElement) => {
		field.setSelectionRange(7, 11);
		field.scrollTop = 240;
	});
	editor.let();
	await expect(panel.content).toBeVisible();
	await expect(panel.content).toBeFocused();
	expect(
		await page.locator('.source .editor .cm-scroller').evaluate(({ scrollTop }) => scrollTop)
	).toBe(240);
	await page.keyboard.type('  ');
	await page.locator('.source .editor .cm-scroller').evaluate((box) => (box.scrollTop = 0));
	await expect.poll(() => panel.text()).toMatch(/^Host a\n {2}Port 22\n/);
});

test('a word half written by an input method stays in the plain field until it is done', async ({
	panel,
	page
}) => {
	const editor = await held(page);
	await panel.open();
	const field = page.getByRole('textbox', { name: 'Text to check' });
	await field.fill('# ');
	await field.dispatchEvent('compositionstart');
	editor.let();
	await page.waitForTimeout(500);
	await expect(field).toBeVisible();
	await field.evaluate((field: HTMLTextAreaElement) => {
		field.value = '# 保活';
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
	});
	await expect(panel.content).toBeVisible();
	expect(await panel.text()).toBe('# 保活');
});

for (const width of [390, 768, 1440])
	test(`nothing shifts when the editor comes, at ${width}`, async ({ panel, page }) => {
		await page.setViewportSize({ width, height: 900 });
		const editor = await held(page);
		await panel.open();
		await page.getByRole('textbox', { name: 'Text to check' }).fill(BROKEN);
		await expect(panel.findings.first()).toBeVisible();
		const top = async () => (await page.locator('#source').boundingBox())?.y;
		const before = await top();
		await page.evaluate(() => {
			const seen: number[] = [];
			Object.assign(window, { seen });
			// Chromium's entry for something that moved without anybody's doing.
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.push((entry as unknown as Shift).value);
			}).observe({ type: 'layout-shift' });
		});
		editor.let();
		await expect(panel.content).toBeVisible();
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).toEqual([]);
		expect(await top()).toBe(before);
	});

test('the field stays where it is when a text comes in', async ({ panel, page }) => {
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await panel.open();
		const top = async () => (await page.locator('#source').boundingBox())?.y;
		const before = await top();
		await panel.paste(BROKEN);
		expect(await top()).toBe(before);
		await page.getByRole('button', { name: 'Start over' }).click();
	}
});

test(
	'an editor that did not come is said, and fetched again',
	{ annotation: { type: 'refuses' } },
	async ({ panel, page }) => {
		const editor = await held(page);
		await panel.open();
		const field = page.getByRole('textbox', { name: 'Text to check' });
		editor.refuse();
		await field.fill(BROKEN);
		await expect(page.getByText('The editor could not be loaded.')).toBeVisible();
		await expect(panel.findings.first()).toBeVisible();
		await expect(field).toBeFocused();
		editor.let();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(panel.content).toContainText('ServerAliveIntervall 60');
		await expect(page.getByText('The editor could not be loaded.')).toBeHidden();
	}
);

test('the text and the editor follow into the other language', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh-cn\/check\//);
	await expect(panel.content).toBeVisible();
	await expect(panel.content).toHaveAccessibleName('要检查的内容');
	await expect(panel.verdict).toHaveText('ssh 会拒绝这个文件');
	await expect.poll(() => panel.text()).toContain('ServerAliveIntervall 60');
});

test('a finding on paper keeps its sentence, and the text all its lines', async ({
	panel,
	page
}) => {
	await panel.open();
	await panel.paste(BROKEN + '# line\n'.repeat(60));
	await page.emulateMedia({ media: 'print' });
	await expect(panel.findings.first()).toBeVisible();
	await expect(panel.content.locator('.cm-line')).toHaveCount(64);
	const box = await page.locator('.source .editor').boundingBox();
	expect(box?.height).toBeGreaterThan(60 * 24);
});

test('a file keeps its name, its line ends and every byte', async ({ panel }) => {
	await panel.open();
	const bytes = Buffer.from(
		'Host a\r\n  # café\r\n\tPort 22\r\n\r\nHost b\n  Port 23\r\n  User x\r'
	);
	await panel.drop([{ name: 'config', bytes }]);
	await expect(panel.page.locator('.status')).toContainText('LF and CRLF mixed');
	const { name, bytes: saved } = await panel.download();
	expect(name).toBe('config');
	expect(saved.equals(bytes)).toBe(true);
});

test('what is typed gets the line ends of the file', async ({ panel, page }) => {
	await panel.open();
	await panel.drop([{ name: 'config', bytes: 'Host a\r\n    Port 22\r\nHost b\r\n' }]);
	await panel.cursorBehind('22');
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await page.keyboard.type('User x');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Home');
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Enter');
	const { bytes } = await panel.download();
	expect(bytes.toString()).toBe('Host a\r\n    Port 22\r\n    User x\r\nHost b\r\n');
});

test('marks are at the engine’s places behind CRLF and lone CR', async ({ panel }) => {
	await panel.open();
	await panel.drop([
		{ name: 'config', bytes: 'Host a\r\n\r\n    Port 22\r\n    ServerAliveIntervall 60\r\n' }
	]);
	await expect(panel.content.locator('.cm-lintRange-error')).toHaveText('ServerAliveIntervall');
	await expect(panel.findings.first()).toContainText('Line 4');
});

test('UTF-16 and GBK come back as they were', async ({ panel, page }) => {
	await panel.open();
	const utf16 = Buffer.from('\uFEFF[CONNECTION:KEEPALIVE]\r\nKeepAlive=1\r\n', 'utf16le');
	await panel.drop([{ name: 'a.xsh', bytes: utf16 }]);
	await expect(page.locator('.status')).toContainText('utf-16le-bom');
	expect((await panel.download()).bytes.equals(utf16)).toBe(true);
	// 服务器 in GBK.
	const gbk = Buffer.concat([
		Buffer.from('# '),
		Buffer.from([0xb7, 0xfe, 0xce, 0xf1, 0xc6, 0xf7]),
		Buffer.from('\r\nHost a\r\n    Port 22\r\n')
	]);
	await panel.drop([{ name: 'config', bytes: gbk }]);
	await expect(page.locator('.status')).toContainText('gbk');
	expect(await panel.text()).toContain('服务器');
	expect((await panel.download()).bytes.equals(gbk)).toBe(true);
});

test('a main file and what it includes are tabs, and read together', async ({ panel, page }) => {
	await panel.open();
	await panel.drop([
		{ name: 'config', bytes: 'Include work.conf\nHost *\n    ServerAliveInterval 60\n' },
		{ name: 'work.conf', bytes: 'ServerAliveInterval 15\n' }
	]);
	const row = page.getByRole('row', { name: /ServerAliveInterval/i });
	await expect(row).toContainText('15');
	await page.getByRole('tab', { name: 'work.conf' }).click();
	await expect.poll(() => panel.text()).toBe('ServerAliveInterval 15\n');
	await page.getByRole('tab', { name: 'work.conf' }).press('ArrowLeft');
	await expect.poll(() => panel.text()).toContain('Include');
	await page.getByRole('button', { name: 'Close config' }).click();
	await expect(page.getByRole('tab')).toHaveCount(1);
});

test('what it really does: for a host, with the line that decides', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(
		'Host db1\n    ServerAliveInterval 60\n    ServerAliveCountMax 3\nHost *\n    ServerAliveInterval 30\n'
	);
	const row = page.getByRole('row', { name: /ServerAliveInterval/i });
	await expect(row).toContainText('30');
	await page.getByLabel('For host').fill('db1');
	await expect(row).toContainText('60');
	await expect(page.getByText(/probe every 1\smin/)).toBeVisible();
	await row.getByRole('button', { name: 'line 2' }).click();
});

test('the path chosen in the wizard is judged', async ({ panel, page }) => {
	await panel.open('./en/check/', 'v=1&path=aws-clb');
	await panel.paste('Host *\n    ServerAliveInterval 300\n');
	await expect(
		page.getByText(/AWS Classic Load Balancer .*(closes|forgets)/).first()
	).toBeVisible();
});

test('a reload of the tab keeps the text', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await panel.content.click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('# mine');
	await page.reload();
	await expect(panel.content).toBeVisible();
	await expect.poll(() => panel.text()).toContain('# mine');
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(panel.content).toBeHidden();
	await page.reload();
	await expect(panel.verdict).toHaveText(/^Paste/);
});

test('a large text is checked beside the page, and that can be cancelled', async ({
	panel,
	page
}) => {
	test.setTimeout(120_000);
	await panel.open();
	await page.evaluate(() => {
		const text = 'Host a\n    ServerAliveIntervall 60\n    User x\n'.repeat(200_000);
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'config'));
		document
			.querySelector('main section')
			?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
	});
	const cancel = page.getByRole('button', { name: 'Cancel' });
	await expect(cancel).toBeVisible({ timeout: 30_000 });
	await cancel.click();
	await expect(panel.verdict).toHaveText('The check was cancelled');
	await page.getByLabel('Taken for').selectOption('text');
	await expect(panel.verdict).not.toHaveText('The check was cancelled', { timeout: 60_000 });
});

test('more than 20 MB is refused with a sentence', async ({ panel, page }) => {
	await panel.open();
	await page.evaluate(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([new Uint8Array(21 * 1024 * 1024)], 'huge.log'));
		document
			.querySelector('main section')
			?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
	});
	await expect(page.getByRole('alert')).toContainText('huge.log has 22 MB; more than 20 MB');
	await expect(panel.verdict).toHaveText(/^Paste/);
});

test('examples show what the page does', async ({ panel, page }) => {
	await panel.open();
	for (const name of [
		'a broken ssh_config',
		'an sshd_config swallowed by Match',
		'a PuTTY .reg',
		'an error message',
		'a sentence from a blog'
	]) {
		await page.getByRole('button', { name }).click();
		await expect(panel.content).toBeVisible();
		await expect(panel.findings.first()).toBeVisible();
		await page.getByRole('button', { name: 'Start over' }).click();
	}
});

test('a summary is announced, once the typing rests', async ({ panel, page }) => {
	await panel.open();
	await panel.paste(BROKEN);
	await expect(page.locator('.verdict [role="status"]').last()).toContainText(
		/^ssh refuses this file\. \d+ error/
	);
});

for (const path of ['./en/check/', './zh-cn/check/'])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing in any state: ${path} ${colorScheme}`, async ({ panel, page }) => {
			test.setTimeout(120_000);
			await page.emulateMedia({ colorScheme });
			await panel.open(path);
			const clean = async () => {
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			};
			await clean();
			await panel.paste(BROKEN);
			await expect(panel.findings.first()).toBeVisible();
			for (const why of await page.locator('main [aria-controls^="why-"]').all()) await why.click();
			await panel.findings.first().click();
			await clean();
			await page.getByRole('button', { name: /^(Repair|修复) / }).click();
			await expect(page.getByRole('button', { name: /^(Take over|采用)$/ })).toBeVisible();
			await clean();
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: /^(Share|分享)$/ }).click();
			await expect(
				page.getByRole('button', { name: /^(Copy link to the text|复制内容的链接)$/ })
			).toBeEnabled();
			await clean();
		});

for (const width of [320, 390, 768, 1024, 1440, 2560])
	test(`nothing scrolls sideways at ${width}`, async ({ panel, page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['./en/check/', './zh-cn/check/']) {
			await panel.open(path);
			await page.locator('.example').first().click();
			await expect(panel.content).toBeVisible();
			await expect
				.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
				.toBeLessThanOrEqual(0);
			await page.getByRole('button', { name: /^(Start over|清空)$/ }).click();
		}
	});
