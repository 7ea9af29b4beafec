import { describe, expect } from 'vitest';
import { LANGUAGES, hasFirefox, pasted, test, type Visit } from './visit.ts';

const interval = '[data-readout="interval"]';
const file = '[role="tabpanel"] .file pre';
const answer = (visit: Visit) => visit.text(interval);

/** What is pressed and read, in both languages. */
const WORDS = {
	en: {
		link: 'Copy link',
		settings: 'Copy settings',
		cloud: '+ Cloud',
		add: 'Add AWS Classic Load Balancer'
	},
	'zh-cn': { link: '复制链接', settings: '复制配置', cloud: '+ 云', add: '添加 AWS Classic ELB' }
} as const;
const button = (name: string) => `::-p-aria(${name}[role="button"])`;

describe.skipIf(!hasFirefox)('the wizard in Firefox', () => {
	for (const language of LANGUAGES) {
		const words = WORDS[language];

		test(`${language}: answers by keyboard and by mouse, numbers and files follow`, async ({
			visit
		}) => {
			await visit.open(`${language}/`);
			await expect.poll(() => answer(visit)).toMatch(/^30/);
			// By key: to the first question, down by one, on to the next.
			await visit.page.focus('#symptom input:checked');
			await visit.press('ArrowDown', 'Tab', 'Tab', ' ');
			await expect.poll(() => visit.count('#control input:checked')).toBe(2);
			await expect.poll(() => answer(visit)).toMatch(/^30 \/ 15/);
			// By mouse: a box on the path, and a longer interruption.
			await visit.click(button(words.cloud));
			await visit.click(button(words.add));
			await expect.poll(() => answer(visit)).toMatch(/^20 \/ 10/);
			await visit.click('#outage label:has([value="300"])');
			await expect.poll(() => visit.text(file)).toContain('ServerAliveInterval 20');
			await expect
				.poll(() => visit.page.evaluate(() => location.hash))
				.toBe('#v=1&see=freezes&control=client,server&path=aws-clb&outage=300');
		});

		test(`${language}: a copied link opens the same answers for somebody else`, async ({
			visit,
			arrive
		}) => {
			await visit.open(`${language}/#v=1&path=aws-clb&outage=300`);
			await expect.poll(() => answer(visit)).toMatch(/^20/);
			await visit.click(button(words.link));
			const link = await pasted(visit);
			expect(link).toMatch(/\/#v=1&path=aws-clb&outage=300$/);
			const other = await arrive();
			await other.open(link);
			await expect.poll(() => answer(other)).toMatch(/^20/);
			expect(await other.count('#outage [value="300"]:checked')).toBe(1);
		});
	}

	test('settings are copied as they stand', async ({ visit }) => {
		await visit.open('en/');
		await visit.click(button('Copy settings'));
		expect(await pasted(visit)).toContain(
			'Host *\n    ServerAliveInterval 30\n    ServerAliveCountMax 10\n'
		);
	});

	test('tabs come when they are chosen, by mouse and by key', async ({ visit }) => {
		await visit.open('en/');
		const before = visit.requests.length;
		await visit.click('#tab-putty');
		await expect.poll(() => visit.text(file)).toContain('PingIntervalSecs');
		expect(visit.requests.length).toBeGreaterThan(before);
		await visit.press('ArrowRight');
		expect(await visit.focused()).toBe('iTerm2');
		await expect.poll(() => visit.text(file)).toContain('Profiles');
		await visit.press('Home');
		await expect.poll(() => visit.text(file)).toContain('ServerAliveInterval 30');
	});

	test('how a number is computed opens and closes', async ({ visit }) => {
		await visit.open('en/#v=1&path=aws-clb');
		await visit.click('.why[popovertarget="sum-interval"]');
		await expect.poll(() => visit.count('#sum-interval:popover-open')).toBe(1);
		await expect.poll(() => visit.count('#sum-interval a')).toBe(1);
		await visit.press('Escape');
		await expect.poll(() => visit.count('#sum-interval:popover-open')).toBe(0);
	});

	test('the interruption is dragged, and moved by keys', async ({ visit }) => {
		await visit.open('en/#v=1&path=home-gw-2010,aws-nlb');
		await visit.page.waitForSelector('.timeline-place[data-live]');
		const from = '#timeline-outage-from';
		await expect.poll(() => visit.value(from)).toBe('360');
		await visit.page.$eval('.timeline', (timeline) => timeline.scrollIntoView({ block: 'center' }));
		const plot = await visit.place('.timeline .extent');
		const handles = await visit.place('.timeline .handles');
		const x = (seconds: number) => plot.x + (seconds / 900) * plot.width;
		const { mouse } = visit.page;
		await mouse.move(x(420), handles.y + 12);
		await mouse.down();
		await mouse.move(x(300), handles.y + 12, { steps: 5 });
		await mouse.up();
		await expect.poll(() => visit.value(from)).toBe('240');
		await visit.page.focus(from);
		await visit.press('ArrowRight', 'PageUp');
		await expect.poll(() => visit.value(from)).toBe('310');
		await visit.press('Tab', ...Array<string>(8).fill('PageUp'));
		await expect
			.poll(() => visit.text('.timeline .lane.planned .result'))
			.toMatch(/^you are cut off at/);
	});
});
