import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, Wizard } from './wizard.ts';

const LANGUAGES = ['en', 'zh-cn'] as const;
const path = (language: (typeof LANGUAGES)[number]) => `./${language}/timeouts/`;

// A long table takes its time where the machine has other things to do.
test.describe.configure({ timeout: 90_000 });

/** The page of timeouts as a person meets it. */
class Timeouts {
	readonly page: Page;
	readonly rows: Locator;
	readonly search: Locator;

	constructor(page: Page) {
		this.page = page;
		this.rows = page.locator('tbody:visible');
		this.search = page.getByRole('searchbox');
	}

	/** Opens the page and waits until its answers are this visitor's. */
	async open(where: string = path('en'), hash = '') {
		await new Wizard(this.page).open(where, hash);
	}

	row(id: string): Locator {
		return this.page.locator(`tbody#${id}`);
	}

	ids(): Promise<string[]> {
		return this.rows.evaluateAll((rows) => rows.map(({ id }) => id));
	}

	sort(column: string) {
		return this.page.getByRole('columnheader', { name: column }).getByRole('button').click();
	}
}

const it = test.extend<{ timeouts: Timeouts }>({
	timeouts: async ({ page }, use) => use(new Timeouts(page))
});

it('without scripts it is a whole table', async ({ browser, baseURL }) => {
	for (const width of [390, 1440]) {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width, height: 900 }
		});
		const page = await context.newPage();
		for (const [language, cells] of [
			['en', ['5 min 50 s', 'answers with RST', 'any packet', 'tcp.idle_timeout.seconds']],
			['zh-cn', ['5 分 50 秒', '回 RST', '任何报文', 'tcp.idle_timeout.seconds']]
		] as const) {
			await page.goto(`${baseURL}/${language}/timeouts/`);
			await expect(page.locator('tbody')).toHaveCount(82);
			const row = page.locator('tbody#aws-nlb');
			const text = (await row.innerText()).replaceAll('\u00a0', ' ');
			for (const cell of cells) expect(text).toContain(cell);
			await expect(row.getByRole('link', { name: /AWS: Update the TCP idle/ })).toBeVisible();
			await expect(page.getByRole('searchbox')).toBeHidden();
			await expect(row.locator('.use a')).toBeHidden();
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
		}
		await context.close();
	}
});

it('has a title and a description of its own, and says where one is', async ({
	timeouts,
	page
}) => {
	for (const [language, title, current] of [
		['en', /^Idle timeouts/, 'Timeouts'],
		['zh-cn', /空闲超时/, '超时目录']
	] as const) {
		await timeouts.open(path(language));
		await expect(page).toHaveTitle(title);
		await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /SSH/);
		await expect(page.locator('[aria-current="page"]')).toHaveText(current);
	}
});

it('is searched in both languages, by maker and by product', async ({ timeouts, page }) => {
	await timeouts.open();
	for (const [typed, id] of [
		['nlb', 'aws-nlb'],
		['阿里云', 'ali-nat'],
		['飞塔', 'fortigate'],
		['amazon 350', ''],
		['k8s', 'ipvs']
	] as const) {
		await timeouts.search.fill(typed);
		if (id) await expect(timeouts.row(id)).toBeVisible();
		else await expect(page.getByText('Nothing of that name here.')).toBeVisible();
		const count = await timeouts.rows.count();
		await expect(page.getByRole('status').filter({ hasText: 'Shown' })).toHaveText(
			`Shown: ${count} of 82`
		);
	}
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(timeouts.rows).toHaveCount(82);
	await expect(timeouts.search).toHaveValue('');
	await timeouts.open(path('zh-cn'));
	await timeouts.search.fill('Alibaba');
	await expect(timeouts.row('ali-clb')).toBeVisible();
});

it('is filtered by where a box stands, what refreshes it and its source', async ({
	timeouts,
	page
}) => {
	await timeouts.open();
	await page.getByLabel('Where').selectOption('Proxy');
	expect(await timeouts.ids()).toContain('nginx-stream');
	await page.getByLabel('Refreshed by').selectOption('Payload only');
	expect(await timeouts.ids()).not.toContain('fortiadc');
	await page.getByLabel('Where').selectOption('All');
	await page.getByLabel('Source').selectOption('not verified');
	for (const row of await timeouts.rows.all())
		await expect(row.getByText('no sourced number').first()).toBeVisible();
});

it('is sorted by its headers, and says how', async ({ timeouts, page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await timeouts.open();
	const header = (name: string) => page.getByRole('columnheader', { name });
	await expect(header('Idle timeout')).toHaveAttribute('aria-sort', 'ascending');
	expect((await timeouts.ids())[0]).toBe('aws-clb');
	await timeouts.sort('Idle timeout');
	await expect(header('Idle timeout')).toHaveAttribute('aria-sort', 'descending');
	expect(['linux-conntrack', 'vyos']).toContain((await timeouts.ids())[0]);
	await timeouts.sort('Box');
	await expect(header('Box')).toHaveAttribute('aria-sort', 'ascending');
	await expect(header('Idle timeout')).not.toHaveAttribute('aria-sort');
	await expect(timeouts.rows.first()).toContainText('Alibaba');
	for (const column of ['Where', 'At expiry', 'Refreshed by', 'Source']) {
		await timeouts.sort(column);
		await expect(header(column)).toHaveAttribute('aria-sort', 'ascending');
		await expect(timeouts.rows).toHaveCount(82);
	}
});

it('puts a box on the path and leads to the settings, and back', async ({
	timeouts,
	wizard,
	page
}) => {
	await timeouts.open(path('en'), 'v=1&outage=300&path=openwrt');
	await expect(timeouts.row('openwrt').getByRole('link', { name: /is on my path/ })).toHaveText(
		'On path'
	);
	await page.getByRole('link', { name: 'Use AWS Classic Load Balancer on my path' }).click();
	await expect(page).toHaveURL(/\/en\/#v=1&path=openwrt,aws-clb&outage=300$/);
	await expect(wizard.readout('interval')).toHaveText(/^20/);
	await expect(page.locator('#path')).toContainText('AWS Classic Load Balancer');
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/timeouts\/#v=1&path=openwrt,aws-clb&outage=300$/);
	await expect(timeouts.row('aws-clb').locator('.use a')).toHaveText('On path');
	await expect(
		page
			.locator('.strip, figure')
			.getByText(/your interval, 20\ss/)
			.first()
	).toBeAttached();
});

it('lists what is no box without offering it', async ({ timeouts }) => {
	await timeouts.open();
	await expect(timeouts.row('os-linux-ka')).toBeVisible();
	await expect(timeouts.row('os-linux-ka').locator('.use a')).toHaveCount(0);
});

it('opens at an anchor, which is never a bad link', async ({ timeouts, page }) => {
	await timeouts.open(path('en'), 'aws-nlb');
	await expect(timeouts.row('aws-nlb')).toBeInViewport();
	await expect(timeouts.row('aws-nlb').getByText('TCP keepalive counts.')).toBeVisible();
	await expect(timeouts.row('aws-nlb').getByRole('button')).toHaveAttribute(
		'aria-expanded',
		'true'
	);
	await page.evaluate(() => (location.hash = 'jumpserver'));
	await expect(timeouts.row('jumpserver')).toBeInViewport();
	await expect(timeouts.row('jumpserver').getByText('24 h in any case')).toBeVisible();
	await expect(page).toHaveURL(/#jumpserver$/);
	await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh-cn\/timeouts\/#jumpserver$/);
	await expect(timeouts.row('jumpserver')).toContainText('24 小时后会话都会结束');
});

it('keeps answers and page in the other language and on the other page', async ({
	timeouts,
	wizard,
	page
}) => {
	await timeouts.open(path('en'), 'v=1&path=aws-clb');
	await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/zh-cn\/timeouts\/#v=1&path=aws-clb$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('空闲多久，会话就被忘掉');
	await expect(timeouts.row('aws-clb').locator('.use a')).toHaveText('已加入');
	await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '参数' }).click();
	await expect(page).toHaveURL(/\/zh-cn\/#v=1&path=aws-clb$/);
	await expect(wizard.readout('interval')).toHaveText(/^20/);
	await page.getByRole('link', { name: '超时目录' }).click();
	await expect(page).toHaveURL(/\/zh-cn\/timeouts\/#v=1&path=aws-clb$/);
});

it('is not sent to another language from its own address', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ locale: 'zh-CN' });
	const page = await context.newPage();
	await new Wizard(page).open(`${baseURL}/timeouts/`);
	expect(new URL(page.url()).pathname).toBe('/timeouts/');
	await context.close();
});

it('no English sentence is left on the Chinese page', async ({ timeouts, page }) => {
	await timeouts.open(path('zh-cn'));
	const text = await page.locator('main').evaluate((main) => {
		const copy = main.cloneNode(true) as HTMLElement;
		copy
			.querySelectorAll('code, [lang="en"], th.name, noscript')
			.forEach((element) => element.remove());
		return copy.textContent ?? '';
	});
	expect(text.match(/\b[a-z]+ [a-z]+ [a-z]+\b/g) ?? []).toEqual([]);
});

it('is used from the keyboard', async ({ timeouts, page }) => {
	await timeouts.open();
	const focused = page.locator(':focus');
	await page.keyboard.press('Tab');
	await expect(focused).toHaveText('Skip to the table');
	await page.keyboard.press('Enter');
	await expect(page.locator('#table')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(focused).toHaveText(/^Box/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('columnheader', { name: 'Box' })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
	const name = timeouts.row('aws-nlb').getByRole('button');
	await name.focus();
	await page.keyboard.press('Enter');
	await expect(name).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(focused).toHaveText('Use');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/#v=1&path=aws-nlb$/);
});

// Each language, theme and width with each of the others; of the rows, a few of every kind.
for (const [language, colorScheme, width] of [
	['en', 'light', 1440],
	['en', 'dark', 390],
	['zh-cn', 'dark', 1440],
	['zh-cn', 'light', 390]
] as const)
	it(`axe finds nothing: ${language} ${colorScheme} ${width}`, async ({ timeouts, page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		await timeouts.open(path(language), 'v=1&path=ali-nlb,huawei-cbh');
		await timeouts.search.fill('cloud');
		await timeouts.row('ali-clb').getByRole('button').click();
		expect(await timeouts.ids()).toEqual(
			expect.arrayContaining(['ali-nlb', 'huawei-cbh', 'oci-lb', 'tencent-nat'])
		);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});

it('keeps the roles of a table, however its rows are laid out', async ({ timeouts, page }) => {
	await timeouts.open();
	const row = page.getByRole('row', { name: /AWS Network Firewall/ }).first();
	await expect(row.getByRole('rowheader')).toHaveText(/^\s*AWS Network Firewall/);
	await expect(row.getByRole('cell').first()).toBeVisible();
	await expect(page.getByRole('table')).toHaveAccessibleName('When boxes forget an idle session');
});

for (const width of [320, 390, 640, 768, 1024, 1200, 1440, 2560])
	it(`nothing scrolls sideways at ${width}`, async ({ timeouts, page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const language of LANGUAGES) {
			await timeouts.open(path(language), 'v=1&path=aws-nlb');
			await timeouts.row('kube-proxy-conntrack').getByRole('button').click();
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			).toBeLessThanOrEqual(0);
			const [name, timeout] = [
				timeouts.row('aws-nlb').locator('.name'),
				timeouts.row('aws-nlb').locator('.timeout')
			];
			await expect(name).toBeVisible();
			const [left, right] = [await name.boundingBox(), await timeout.boundingBox()];
			expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((right?.x ?? 0) + 1);
		}
	});

it('writes no style attribute into the page', async ({ request, baseURL }) => {
	for (const language of LANGUAGES) {
		const html = await (await request.get(`${baseURL}/${language}/timeouts/`)).text();
		expect(html).not.toMatch(/\sstyle=/);
	}
});

it('what helps beyond keepalives is told with its commands', async ({ wizard, page }) => {
	for (const [where, summary, on] of [
		['./en/', 'What helps: tmux, mosh, Eternal Terminal, autossh', 'On your computer'],
		['./zh-cn/', '有用的办法：tmux、mosh、Eternal Terminal、autossh', '在本机执行']
	] as const) {
		await wizard.open(where, 'v=1&outage=3000&host=ada@db1');
		await page.getByText(summary).first().click();
		const list = page.locator('.limits, section').locator('li li');
		await expect(list).toHaveCount(4);
		await expect(list.first()).toContainText(on);
		for (const command of [
			'ssh -t ada@db1 "tmux new -A -s main"',
			'mosh ada@db1 -- tmux new -A -s main',
			'et ada@db1',
			'autossh -M 0 -o ServerAliveInterval=30 -o ServerAliveCountMax=3 -t ada@db1 "tmux new -A -s main"'
		])
			await expect(list.getByText(command, { exact: true })).toBeVisible();
		await list.first().getByRole('button').click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			'ssh -t ada@db1 "tmux new -A -s main"'
		);
	}
});

it('no remedy is fetched before somebody asks', async ({ wizard, page }) => {
	const fetched: string[] = [];
	await wizard.open('./en/', 'v=1&outage=3000');
	page.on('request', (request) => fetched.push(request.url()));
	await page
		.getByText(/^What helps/)
		.first()
		.click();
	await expect(page.getByText('mosh-server').first()).toBeVisible();
	expect(fetched.length).toBeGreaterThan(0);
});
