import { expect, test, Wizard } from './wizard.ts';

test('a link opens the same page in a clean profile, in either language', async ({
	wizard,
	page,
	browser,
	baseURL
}) => {
	await wizard.open();
	await wizard.addBox('Cloud', 'AWS Classic Load Balancer');
	await page.getByRole('checkbox', { name: 'The server' }).check();
	await page.getByRole('radio', { name: '5 min', exact: true }).check();
	const hash = await wizard.hash(/outage=300/);
	expect(hash).toBe('v=1&control=client,server&path=aws-clb&outage=300');
	await page.getByRole('button', { name: 'Copy link' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${baseURL}/en/#${hash}`);

	for (const path of ['en/', 'zh-cn/', '']) {
		const context = await browser.newContext({ locale: 'zh-CN' });
		const other = new Wizard(await context.newPage());
		await other.open(`${baseURL}/${path}`, hash);
		await expect(other.readout('interval')).toHaveText(/^20 \/ 10/);
		await expect(other.page.locator('input[value="300"]')).toBeChecked();
		expect(new URL(other.page.url()).pathname).toBe(`/${path}`);
		await context.close();
	}
});

test('until a link is read, nothing of the defaults can be seen or copied', async ({
	page,
	baseURL
}) => {
	// The page without its scripts' help: as it is before they have run.
	await page.route('**/entry/*.js', () => undefined);
	await page.goto(`${baseURL}/en/#v=1&path=aws-clb`, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await expect(page.getByText('ServerAliveInterval 30').first()).toBeHidden();
	for (const button of await page.getByRole('button', { name: /^(Copy|Download)/ }).all())
		await expect(button).toBeDisabled();
});

test('a damaged link says what was ignored and leaves a working page', async ({ wizard, page }) => {
	await wizard.open('./en/', 'v=1&outage=soon&nonsense=1&path=aws-clb,aws-n&host=%E4%B');
	await expect(page.getByText('The link says nonsense, which means nothing here')).toBeVisible();
	await expect(page.getByText('The link says outage=soon, which cannot be used')).toBeVisible();
	await expect(page.getByText('The link says path=aws-n, which cannot be used')).toBeVisible();
	await expect(page.getByText('The link is damaged at host')).toBeVisible();
	await expect(wizard.readout('interval')).toHaveText(/^20/);
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await expect(page.getByText('nonsense')).toHaveCount(0);
});

test('a hostile link runs nothing and writes nothing dangerous', async ({ wizard, page }) => {
	await wizard.open(
		'./en/',
		`v=1&host=${encodeURIComponent('x"><img src=x onerror=alert(1)>')}&__proto__=1&see=<script>`
	);
	await expect(page.locator('img')).toHaveCount(0);
	await expect(wizard.file).toContainText('Host *');
	await expect(wizard.file).not.toContainText('Host x');
});

test('an anchor is no link, and a link pasted into the address is read', async ({
	wizard,
	page
}) => {
	await wizard.open('./en/', 'questions');
	await expect(wizard.readout('interval')).toHaveText(/^30/);
	await page.evaluate(() => (location.hash = 'v=1&path=aws-clb'));
	await expect(wizard.readout('interval')).toHaveText(/^20/);
});

test('a link opens although what comes later does not', async ({ browser, baseURL }) => {
	const context = await browser.newContext();
	const other = new Wizard(await context.newPage());
	const first = new Set<string>();
	other.page.on('request', (request) => first.add(request.url()));
	await other.open(`${baseURL}/en/`);
	await context.route('**/chunks/*.js', (route) =>
		first.has(route.request().url()) ? route.continue() : route.abort()
	);
	const again = new Wizard(await context.newPage());
	await again.open(`${baseURL}/en/`, 'v=1&path=aws-clb');
	await expect(again.readout('interval')).toBeVisible();
	await expect(again.readout('interval')).toHaveText(/^20/);
	// What could not come says so, and can be asked for again.
	await expect(again.page.getByText('could not be loaded').first()).toBeVisible();
	await context.unroute('**/chunks/*.js');
	await again.page.getByRole('button', { name: 'Try again' }).last().click();
	await expect(again.file).toContainText('ServerAliveInterval 20');
	await context.close();
});
