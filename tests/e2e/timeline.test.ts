import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Wizard } from './wizard.ts';

const NLB = 'v=1&path=home-gw-2010,aws-nlb';
const MANY =
	'v=1&control=client,server&path=aws-nlb,60,home-gw-2010,docker-desktop,jumpserver,ipvs&tmout=900';

/** Opens the wizard and waits until its timeline answers. */
async function open(wizard: Wizard, path = './en/', hash = NLB) {
	await wizard.open(path, hash);
	await alive(wizard.page);
}

async function alive(page: Page) {
	await page.keyboard.press('Shift');
	await expect(page.locator('.timeline-place[data-live]')).toBeVisible();
}

const lane = (page: Page, name: 'today' | 'planned') => page.locator(`.timeline .lane.${name}`);
const range = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

test('today dies where the settings hold, with the words on the terminal', async ({
	wizard,
	page
}) => {
	await open(wizard);
	await expect(lane(page, 'today').locator('.result')).toHaveText('you are cut off at 13:30');
	await expect(lane(page, 'today').locator('samp span')).toHaveText([
		'Read from remote host HOST: Connection reset by peer',
		'Connection to HOST closed.',
		'client_loop: send disconnect: Broken pipe'
	]);
	await expect(lane(page, 'planned').locator('.result')).toHaveText(
		'still there at 15:00, as far as is known'
	);
	await expect(lane(page, 'planned').locator('samp')).toHaveCount(0);
	await expect(
		lane(page, 'today').locator('.note:visible', { hasText: 'forgets at 5:50' })
	).toBeVisible();
});

test('the drawing that comes with the page is the one that comes alive', async ({
	browser,
	baseURL,
	page,
	wizard
}) => {
	test.slow();
	for (const path of ['en/', 'zh-cn/']) {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const still = await context.newPage();
		await still.goto(`${baseURL}/${path}`);
		const seen = await still.locator('.timeline .lane').allInnerTexts();
		expect(await still.locator('.timeline .dots path').count()).toBeGreaterThan(2);
		await still.locator('.timeline summary').click();
		await expect(still.locator('.as-text li').first()).toBeVisible();
		await context.close();
		await open(wizard, `./${path}`, '');
		expect(await page.locator('.timeline .lane').allInnerTexts()).toEqual(seen);
	}
});

test('nothing moves when the drawing comes alive', async ({ wizard, page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await wizard.open();
		const boxes = () =>
			page
				.locator('.timeline .row, .timeline .lane-head, .timeline .legend')
				.evaluateAll((all) =>
					all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY))
				);
		const before = await boxes();
		await alive(page);
		expect(await boxes()).toEqual(before);
	}
});

test('the interruption is dragged and stretched by pointer, and the result turns', async ({
	wizard,
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 1200 });
	await open(wizard);
	const plot = (await page.locator('.timeline .extent').boundingBox())!;
	const handles = (await page.locator('.timeline .handles').boundingBox())!;
	expect(handles.height).toBeGreaterThanOrEqual(44);
	const x = (seconds: number) => plot.x + (seconds / 900) * plot.width;
	const y = handles.y + 12;
	await expect(range(page, 'Outage starts')).toHaveValue('360');

	await page.mouse.move(x(420), y);
	await page.mouse.down();
	await page.mouse.move(x(300), y, { steps: 5 });
	await page.mouse.up();
	await expect(range(page, 'Outage starts')).toHaveValue('240');
	await expect(range(page, 'Outage lasts')).toHaveValue('120');

	await page.mouse.move(x(360), y);
	await page.mouse.down();
	await page.mouse.move(x(830), y, { steps: 8 });
	await page.mouse.up();
	await expect(range(page, 'Outage lasts')).toHaveValue('590');
	await expect(lane(page, 'planned').locator('.result')).toHaveText('you are cut off at 9:00');
	await expect(lane(page, 'planned').locator('samp')).toHaveText(
		'Timeout, server HOST not responding.'
	);
	expect(await wizard.readout('count').innerText()).toMatch(/^10/);
});

test('the interruption and the playhead are moved from the keyboard', async ({ wizard, page }) => {
	await open(wizard);
	await range(page, 'Outage starts').focus();
	await page.keyboard.press('ArrowRight');
	await expect(range(page, 'Outage starts')).toHaveValue('370');
	await page.keyboard.press('PageDown');
	await expect(range(page, 'Outage starts')).toHaveValue('310');
	await expect(range(page, 'Outage starts')).toHaveAttribute('aria-valuetext', '5:10');
	await page.keyboard.press('Tab');
	for (let minute = 0; minute < 6; minute++) await page.keyboard.press('PageUp');
	await expect(range(page, 'Outage lasts')).toHaveValue('480');
	await expect(lane(page, 'planned').locator('.result')).toHaveText('you are cut off at 10:30');
	await page.keyboard.press('Tab');
	for (let minute = 0; minute < 6; minute++) await page.keyboard.press('PageUp');
	await expect(page.locator('.timeline .now')).toContainText('6:00');
	await expect(page.locator('.timeline .now')).toContainText('2 of 10');
	await expect(range(page, 'Look at a moment')).toHaveAttribute(
		'aria-valuetext',
		/^6:00\. Unanswered: Without the change –, With these settings 2 of 10\./
	);
	await page.keyboard.press('Escape');
	await expect(page.locator('.timeline .now')).toHaveCount(0);
});

test('the time shown goes from a minute to a day, by buttons and keys, never by the wheel', async ({
	wizard,
	page
}) => {
	await open(wizard);
	const last = page.locator('.timeline .tick').last();
	await page.getByRole('button', { name: '1 day' }).click();
	await expect(last).toHaveText('24:00 h');
	await expect(page.locator('.timeline .planned .segment .band.probe').first()).toBeVisible();
	await expect(
		page.locator('.timeline .note:visible', { hasText: /a probe every 30\ss/ })
	).toBeVisible();
	await range(page, 'Outage starts').focus();
	for (let press = 0; press < 12; press++) await page.keyboard.press('+');
	await expect(last).toHaveText('1:00');
	await page.keyboard.press('-');
	await expect(last).toHaveText('2:00');
	await page.locator('.timeline .extent').hover({ force: true });
	await page.mouse.wheel(0, 200);
	await expect(last).toHaveText('2:00');
});

test('the segment that breaks can be chosen', async ({ wizard, page }) => {
	await open(wizard);
	const broken = (name: 'today' | 'planned') =>
		lane(page, name)
			.locator('.segment')
			.evaluateAll((all) => all.map((one) => one.querySelector('rect') !== null));
	expect(await broken('planned')).toEqual([true, false, false]);
	await page.getByLabel('Where the network fails').selectOption('2');
	for (const name of ['today', 'planned'] as const)
		expect(await broken(name)).toEqual([false, false, true]);
});

test('the text tells what the lanes show', async ({ wizard, page }) => {
	await open(wizard);
	await page.locator('.timeline summary').click();
	const text = page.locator('.as-text section');
	await expect(text).toHaveCount(2);
	const today = text.first().getByRole('listitem');
	await expect(today.first()).toContainText('0:00');
	await expect(text.first()).toContainText(
		/5:50\s*AWS Network Load Balancer, TCP listener has seen no packet/
	);
	await expect(text.first()).toContainText(/13:30\s*You are told by a reset/);
	await expect(today.last()).toContainText(/The session ended after 13\smin 30\ss\./);
	const planned = text.last();
	await expect(planned).toContainText(/6:00\s*The network fails between You and Home router/);
	await expect(planned).toContainText(/Unanswered: 4, borne: 10\./);
	await expect(planned).toContainText(/Unanswered: 3, borne: 10\./);
	await expect(planned.getByRole('listitem').last()).toContainText('still there, as far as');
	const unanswered = await lane(page, 'planned')
		.locator('.client .unanswered')
		.evaluate((path) => path.getAttribute('d')!.split('M').length - 1);
	expect(unanswered).toBe(7);
});

test('answers, Start over and the language change the drawing', async ({ wizard, page }) => {
	await open(wizard, './en/', '');
	await wizard.addBox('Bastion', 'JumpServer (koko)');
	await expect(lane(page, 'planned').locator('.result')).toHaveText(
		'JumpServer (koko) ends it at 30:00'
	);
	await page.getByRole('link', { name: /中文/ }).click();
	await expect(lane(page, 'planned').locator('.result')).toHaveText(
		'JumpServer 堡垒机在 30:00 断开会话'
	);
	await page.getByRole('button', { name: '重新开始' }).click();
	await expect(lane(page, 'planned').locator('.result')).toHaveText(
		'到 15:00 会话仍在，仅就已知而言'
	);
});

for (const width of [320, 390, 700, 1440])
	for (const path of ['./en/', './zh-cn/'])
		test(`at ${width} no note covers another or leaves the plot: ${path}`, async ({
			wizard,
			page
		}) => {
			test.slow();
			await page.setViewportSize({ width, height: 900 });
			for (const hash of [NLB, MANY, 'v=1&path=300&outage=600']) {
				await open(wizard, path, hash);
				const notes = await page.locator('.timeline .note:visible').evaluateAll((all) =>
					all.map((one) => {
						const { left, right, top, bottom } = one.getBoundingClientRect();
						return { left, right, top, bottom, text: one.textContent };
					})
				);
				expect(notes.length).toBeGreaterThan(0);
				notes.forEach((one, index) => {
					expect(one.left, one.text!).toBeGreaterThanOrEqual(0);
					expect(one.right, one.text!).toBeLessThanOrEqual(width);
					for (const other of notes.slice(index + 1)) {
						const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
						const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
						expect(across <= 0 || down <= 4, `${one.text} over ${other.text}`).toBe(true);
					}
				});
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				).toBeLessThanOrEqual(0);
			}
		});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the living timeline: ${colorScheme}`, async ({ wizard, page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme });
		await open(wizard, './en/', MANY);
		await page.locator('.timeline summary').click();
		const { violations } = await new AxeBuilder({ page }).include('.timeline').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});

test('in print and without motion the drawing is whole', async ({ wizard, page }) => {
	await page.setViewportSize({ width: 720, height: 1000 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(wizard);
	expect(
		await page
			.locator('.timeline *')
			.evaluateAll(
				(all) => all.filter((one) => getComputedStyle(one).transitionDuration !== '0s').length
			)
	).toBe(0);
	await page.emulateMedia({ media: 'print' });
	for (const hidden of ['.zoom', '.axis select', '.handles'])
		await expect(page.locator(`.timeline ${hidden}`)).toBeHidden();
	for (const name of ['today', 'planned'] as const) {
		await expect(lane(page, name).locator('.result')).toBeVisible();
		await expect(lane(page, name).locator('.client .track')).toBeVisible();
	}
	await expect(page.locator('.timeline .legend')).toBeVisible();
});
