import { readFile } from 'node:fs/promises';
import { decodeLink, plan, render, TARGET_IDS, type Artifact } from '../../src/engine/index.ts';
import files from '../../src/messages/en/files.ts';
import { expect, test } from './wizard.ts';

const link =
	'v=1&control=client,server&clients=openssh,putty,iterm2,xshell,securecrt&path=aws-nlb&system=debian&sshd=9.2&host=db1';
const { environment } = decodeLink(link);
const made = plan(environment);

/** The text of an artifact as the page shows it. */
const shown = ({ text }: Artifact) => text.replace(/\n$/, '');

for (const target of TARGET_IDS)
	test(`${target}: every file has the bytes the engine wrote`, async ({
		wizard,
		page: browserPage
	}) => {
		await wizard.open('./en/', link);
		await wizard.tab(files[`target-${target}`]);
		const explain = browserPage.getByLabel('Explain in comments');
		if (await explain.isChecked()) await explain.uncheck();
		const artifacts = render(target, made, environment);
		expect(artifacts.length).toBeGreaterThan(0);
		const variants = browserPage.locator('.variants button');
		for (const [index, artifact] of artifacts.entries()) {
			if (artifacts.length > 1) await variants.nth(index).click();
			await expect(wizard.file).toContainText(shown(artifact), { useInnerText: true });
			if (artifact.kind === 'file') {
				const waiting = browserPage.waitForEvent('download');
				await browserPage.getByRole('button', { name: 'Download' }).click();
				const download = await waiting;
				expect(download.suggestedFilename()).toBe(artifact.filename);
				const expected = artifact.bytes ? Buffer.from(artifact.bytes) : Buffer.from(artifact.text);
				expect((await readFile(await download.path())).equals(expected)).toBe(true);
			}
			await browserPage.locator('.bar').getByRole('button', { name: 'Copy' }).click();
			const copied = await browserPage.evaluate(() => navigator.clipboard.readText());
			expect(copied.replaceAll('\r\n', '\n')).toBe(artifact.text.replaceAll('\r\n', '\n'));
		}
	});

test('comments say what made the file, when, and the link that gives it again', async ({
	wizard
}) => {
	await wizard.open('./en/', 'v=1&path=aws-nlb');
	await expect(wizard.file).toContainText(/# Holdfast \d{4}-\d\d-\d\d/);
	await expect(wizard.file).toContainText(/# http:\/\/127\.0\.0\.1:\d+\/en\/#v=1&path=aws-nlb/);
	await wizard.page.getByLabel('Explain in comments').uncheck();
	await expect(wizard.file).not.toContainText('#');
});

test('the main button copies the settings, and a command its own text', async ({
	wizard,
	page: browserPage
}) => {
	await wizard.open();
	await browserPage.getByRole('button', { name: 'Copy settings' }).click();
	await expect(
		browserPage.getByRole('status').filter({ hasText: 'ssh_config copied' })
	).toHaveCount(1);
	const copied = await browserPage.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Host *\n    ServerAliveInterval 30\n    ServerAliveCountMax 10\n');
	await browserPage.getByRole('button', { name: 'Copy: Verify' }).first().click();
	expect(await browserPage.evaluate(() => navigator.clipboard.readText())).toBe(
		"ssh -G server.example.com | grep -E '^serveralive'"
	);
});

test('one host: typed, refused where it cannot stand in a file, and never lost', async ({
	wizard,
	page: browserPage
}) => {
	await wizard.open();
	const host = browserPage.getByLabel('Host, or the name of the saved session');
	await host.fill('db1');
	await expect(wizard.file).toContainText('Host db1');
	await host.fill('-oProxyCommand=sh');
	await expect(browserPage.getByText('cannot stand in a file')).toBeVisible();
	await expect(host).toHaveValue('-oProxyCommand=sh');
	await expect(wizard.file).toContainText('Host *');
});
