import { expect, test } from './wizard.ts';

test('a first visit shows a valid answer without a click', async ({ wizard, page }) => {
	await wizard.open();
	await expect(wizard.verdict).toHaveText('Holds, as far as the path is known');
	await expect(wizard.readout('interval')).toHaveText(/^30/);
	await expect(wizard.readout('count')).toHaveText(/^10/);
	await expect(wizard.readout('deadline')).toHaveText(/5\smin 30\ss/);
	await expect(wizard.readout('traffic')).toHaveText(/^0.68/);
	await expect(wizard.file).toContainText('ServerAliveInterval 30');
	await expect(wizard.file).toContainText('ServerAliveCountMax 10');
	expect(new URL(page.url()).hash).toBe('');
});

test('the answer is on the page before any script runs', async ({ browser, baseURL }) => {
	for (const [path, words] of [
		['en/', 'Holds, as far as the path is known'],
		['zh-cn/', '就已知的链路而言，不掉线']
	] as const) {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${baseURL}/${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
		await expect(page.getByText('ServerAliveInterval 30').first()).toBeVisible();
		await context.close();
	}
});

test.describe('each question changes the answer', () => {
	test.beforeEach(({ wizard }) => wizard.open());

	test('what one sees', async ({ wizard, page }) => {
		await page.getByRole('radio', { name: 'auto-logout, or the shell ends' }).check();
		await expect(wizard.verdict).toHaveText('No keepalive alone will hold this session');
		await expect(page.getByText('An auto-logout is TMOUT or a policy.')).toBeVisible();
		await page.getByRole('radio', { name: 'Only after sleep or a change of network' }).check();
		await expect(page.getByText('Sleep and a new address are beyond any keepalive.')).toBeVisible();
		await page.getByRole('radio', { name: 'closed by remote host' }).check();
		await expect(page.getByText('Closed by remote host means a FIN arrived.')).toBeVisible();
		await page.getByRole('radio', { name: 'Not sure, or nothing yet' }).check();
		await expect(wizard.verdict).toHaveText('Holds, as far as the path is known');
	});

	test('what one may change', async ({ wizard, page }) => {
		await page.getByRole('checkbox', { name: 'The server' }).check();
		await expect(wizard.readout('interval')).toHaveText(/^30 \/ 15/);
		await page.getByRole('checkbox', { name: 'My computer' }).uncheck();
		await expect(wizard.readout('interval')).toHaveText(/^15/);
		await expect(page.getByRole('tab', { selected: true })).toHaveText('sshd_config');
		await expect(wizard.file).toContainText('ClientAliveInterval 15');
		await page.getByRole('checkbox', { name: 'The server' }).uncheck();
		await expect(page.getByText('Choose at least one thing you may change.')).toBeVisible();
		await expect(wizard.readout('interval')).toHaveText(/^30/);
		await page.getByRole('checkbox', { name: 'The network between' }).check();
		await expect(page.getByText('The network alone cannot keep a session.')).toBeVisible();
	});

	test('the client', async ({ wizard, page }) => {
		await page.getByRole('checkbox', { name: 'PuTTY' }).check();
		await page.getByRole('checkbox', { name: 'OpenSSH' }).uncheck();
		await expect(page.getByRole('tab', { selected: true })).toHaveText('PuTTY');
		await expect(wizard.readout('deadline')).toHaveText('–');
		await expect(wizard.readout('count')).toHaveText('–');
		await expect(page.locator('main dl')).not.toContainText('ServerAlive');
		await page.getByRole('checkbox', { name: 'PuTTY' }).uncheck();
		await expect(page.getByText('Choose at least one client.')).toBeVisible();
	});

	test('the path: boxes, a number, their order, and taking them off again', async ({
		wizard,
		page
	}) => {
		await wizard.addBox('Cloud', 'AWS Network Load Balancer, TCP listener');
		await expect(wizard.readout('interval')).toHaveText(/^60/);
		await expect(wizard.verdict).toHaveText(/^Holds through idle time/);
		await expect(page.getByText('forgets it after 5 min 50 s of silence')).toBeVisible();
		await wizard.addBox('Home router', 'Home router (unknown make)');
		await expect(wizard.readout('interval')).toHaveText(/^30/);
		await expect(page.getByText('Home router (unknown make) is a guess.')).toBeVisible();
		await page.getByRole('button', { name: /^Remove Home router/ }).click();
		await expect(wizard.readout('interval')).toHaveText(/^60/);
		await page.getByRole('button', { name: 'Put it back' }).click();
		await expect(wizard.readout('interval')).toHaveText(/^30/);
		await page.getByRole('button', { name: /^Remove Home router/ }).click();
		await page.getByRole('button', { name: '+ A number' }).click();
		const number = page.getByRole('textbox', { name: 'Idle timeout of An unnamed box' });
		await expect(number).toBeFocused();
		await number.fill('1');
		await expect(wizard.readout('interval')).toHaveText(/^20/);
		await page.getByRole('button', { name: /^Move An unnamed box/ }).click();
		expect(await wizard.hash(/path=60,aws-nlb$/)).toBe('v=1&path=60,aws-nlb');
		await number.fill('0');
		await expect(page.getByText('0 is too small: write at least')).toBeVisible();
		await expect(number).toHaveValue('0');
	});

	test('a box can be searched for by name, in all families', async ({ wizard, page }) => {
		await page.getByRole('button', { name: '+ VPN' }).click();
		await page.getByRole('searchbox').fill('forti');
		await page.getByRole('button', { name: 'Add Fortinet FortiGate', exact: true }).click();
		await expect(wizard.readout('interval')).toHaveText(/^60/);
		await page.getByRole('button', { name: '+ VPN' }).click();
		await page.getByRole('searchbox').fill('no such box');
		await expect(page.getByText('No box of that name.')).toBeVisible();
	});

	test('a policy is said to be beyond any keepalive', async ({ wizard, page }) => {
		await wizard.addBox('Bastion', 'JumpServer (koko)');
		await expect(wizard.verdict).toHaveText('No keepalive alone will hold this session');
		await expect(page.getByText(/ends the session after 30\smin\./)).toBeVisible();
	});

	test('how long it lives', async ({ wizard, page }) => {
		const drop = page.getByRole('textbox', { name: 'Or: it dies after about' });
		await drop.fill('1');
		await expect(wizard.readout('interval')).toHaveText(/^20/);
		await drop.fill('about a minute');
		await expect(page.getByText('about a minute is not a number here.')).toBeVisible();
		await expect(drop).toHaveValue('about a minute');
		await expect(wizard.readout('interval')).toHaveText(/^30/);
		await drop.fill('１．５');
		await expect(wizard.readout('interval')).toHaveText(/^30/);
		expect(await wizard.hash(/drop=90/)).toBe('v=1&drop=90');
	});

	test('the interruption', async ({ wizard, page }) => {
		await page.getByRole('radio', { name: '5 min', exact: true }).check();
		await expect(wizard.readout('count')).toHaveText(/^15/);
		await page.getByRole('radio', { name: 'Other', exact: true }).check();
		await page.getByRole('textbox', { name: 'Length of the interruption' }).fill('60');
		await expect(page.getByText(/No setting outlives 1\sh/)).toBeVisible();
	});

	test('server, shell and losses', async ({ wizard, page }) => {
		await wizard.unfold();
		await page.getByRole('textbox', { name: 'Probes lost in a row to bear' }).fill('4');
		await page.getByRole('textbox', { name: 'TMOUT in the shell' }).fill('900');
		await expect(
			page.getByText(/The shell logs out after 15\smin at the prompt/).first()
		).toBeVisible();
		await page.getByRole('checkbox', { name: 'The server' }).check();
		await page.getByLabel('OpenSSH on the server').selectOption('9.5');
		await expect(wizard.readout('interval')).toHaveText(/^30\s*s$/);
		await page.getByLabel('Server system', { exact: true }).first().selectOption('openwrt');
		await wizard.tab('sshd_config');
		await expect(wizard.file).toContainText("SSHKeepAlive='30'");
		await page.getByLabel('Battery or metered data: probe as rarely as is safe').check();
		await wizard.addBox('Cloud', 'AWS Network Load Balancer, TCP listener');
		await page.getByRole('textbox', { name: 'Probes lost in a row to bear' }).fill('1');
		await expect(wizard.readout('interval')).toHaveText(/^120/);
	});

	test('starting over', async ({ wizard, page }) => {
		await page.getByRole('checkbox', { name: 'The server' }).check();
		await page.getByRole('button', { name: 'Start over' }).click();
		await expect(wizard.readout('interval')).toHaveText(/^30\s*s$/);
		await page.waitForURL((url) => url.hash === '');
	});
});

test('a number says how it was computed, and where it comes from', async ({ wizard, page }) => {
	await wizard.open('./en/', 'v=1&path=aws-clb');
	await page.getByRole('button', { name: /^How it is computed\s*: Interval/ }).click();
	const sum = page.locator('#sum-interval');
	await expect(sum).toContainText(/÷ 2 = 25\ss/);
	await expect(sum.getByRole('link')).toHaveAttribute('href', /docs\.aws\.amazon\.com/);
	await page.keyboard.press('Escape');
	await expect(sum).toBeHidden();
});

test('a reason leads to the answer that caused it', async ({ wizard, page }) => {
	await wizard.open('./en/', 'v=1&path=aws-clb');
	await page.getByRole('link', { name: 'AWS Classic Load Balancer' }).click();
	await expect(page.locator('#path')).toBeFocused();
	expect(new URL(page.url()).hash).toBe('#v=1&path=aws-clb');
});
