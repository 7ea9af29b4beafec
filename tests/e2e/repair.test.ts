import { expect, test } from './panel.ts';

const BROKEN =
	'Host db1.corp.example.com\r\n    HostName 10.1.2.3\r\n    User alice\r\n    ServerAliveIntervall 60\r\n    ServerAliveInterval 60sec\r\n';

test('all safe fixes are shown as a diff, taken back piece by piece, and taken over', async ({
	panel,
	page
}) => {
	await panel.open();
	await panel.drop([
		{
			name: 'config',
			bytes: 'Host a\r\n    ServerAliveIntervall 60\r\n    Port 22\r\n    Compresion yes\r\n'
		}
	]);
	await page.getByRole('button', { name: /^Repair / }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('.cm-merge-b')).toContainText('ServerAliveInterval 60');
	await expect(dialog.locator('.cm-merge-a')).toContainText('ServerAliveIntervall 60');
	await dialog.getByRole('button', { name: 'Take back' }).first().click();
	await expect(dialog.locator('.cm-merge-b')).toContainText('ServerAliveIntervall 60');
	await dialog.getByRole('button', { name: 'Take over' }).click();
	await expect(dialog).toBeHidden();
	expect((await panel.download()).bytes.toString()).toBe(
		'Host a\r\n    ServerAliveIntervall 60\r\n    Port 22\r\n    Compression yes\r\n'
	);
});

test('a file is brought into line with the plan, and undo takes it back', async ({
	panel,
	page
}) => {
	await panel.open('./en/check/', 'v=1&path=aws-nlb');
	await panel.paste('Host *\n    ServerAliveInterval 600\n');
	await page.getByRole('button', { name: 'Match my plan' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('.cm-merge-b')).toContainText('ServerAliveInterval 60');
	await expect(dialog.locator('.cm-merge-b')).toContainText('ServerAliveCountMax');
	await dialog.getByRole('button', { name: 'Take over' }).click();
	await expect.poll(() => panel.text()).toContain('ServerAliveCountMax');
	await panel.content.click();
	await page.keyboard.press('Control+z');
	await expect.poll(() => panel.text()).toBe('Host *\n    ServerAliveInterval 600\n');
});

test('a file that is refused is mended before it is brought into line', async ({ panel, page }) => {
	await panel.open();
	await panel.paste('Host *\n    ServerAliveIntervall 600\n');
	await page.getByRole('button', { name: 'Match my plan' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('.cm-merge-b')).toContainText('ServerAliveInterval 30');
});

test('on a phone the diff is one column', async ({ panel, page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await panel.open();
	await panel.paste('Host *\n    ServerAliveIntervall 60\n');
	await page.getByRole('button', { name: /^Repair / }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('.cm-deletedChunk')).toContainText('ServerAliveIntervall 60');
	await dialog.getByRole('button', { name: 'Take over' }).click();
	await expect.poll(() => panel.text()).toContain('ServerAliveInterval 60');
});

test('a text is shared only when asked, with names replaced, and opens again', async ({
	panel,
	page,
	browser,
	baseURL
}) => {
	await panel.open();
	await panel.paste(BROKEN.replaceAll('\r', ''));
	expect(new URL(page.url()).hash).toBe('');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('db1.corp.example.com');
	await expect(dialog).toContainText('alice');
	await expect(dialog).toContainText('10.1.2.3');
	await dialog.getByLabel('Replace them by made-up ones').check();
	await expect(dialog.locator('pre')).not.toContainText('alice');
	await dialog.getByRole('button', { name: 'Copy link to the text' }).click();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/en\/check\/#text=1\.[\w-]+&format=ssh_config$/);

	const context = await browser.newContext({ ...(baseURL && { baseURL }) });
	const other = await context.newPage();
	await other.goto(link);
	const content = other.locator('.source .editor .cm-content');
	await expect(content).toContainText('User user1');
	await expect(content).toContainText('Host host1.example');
	await expect(content).toContainText('HostName 192.0.2.1');
	await expect(content).not.toContainText('alice');
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('ssh refuses this file');
	expect(other.url()).toBe(link);
	// What was changed since is not overwritten by the link.
	await content.click();
	await other.keyboard.press('Control+End');
	await other.keyboard.type('# mine');
	await other.reload();
	await expect(content).toContainText('# mine');
	await context.close();
});

test('a damaged link says so and opens nothing', async ({ panel, page }) => {
	for (const hash of ['text=1.AAAA%', 'text=2.abc', 'text=', 'text=1.S8tIzcnJVyjPL8pJAQA']) {
		await page.goto('about:blank');
		await panel.open('./en/check/', hash);
		if (hash.endsWith('AQA')) continue;
		await expect(page.getByRole('alert')).toContainText('The text in this link is damaged');
		await expect(panel.content).toBeHidden();
	}
});
