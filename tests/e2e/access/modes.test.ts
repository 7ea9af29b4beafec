import { expect, test } from '../wizard.ts';
import { enter, KINDS, RICH } from './pages.ts';

const SYSTEM = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'LinkText'];

test('in forced colours drawings use the person’s own, and every state is seen', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	for (const [name, kind] of Object.entries(KINDS)) {
		const state = kind.states[name === 'wizard' ? 5 : 0]!;
		await enter(page, 'en', kind, { ...state, hash: state.hash ?? '' });
		const foreign = await page.evaluate((names) => {
			const probe = document.body.appendChild(document.createElement('i'));
			const system = names.map((name) => {
				probe.style.setProperty('color', name);
				return getComputedStyle(probe).color;
			});
			probe.remove();
			return [...document.querySelectorAll('svg *')]
				.filter((mark) => mark.checkVisibility())
				.flatMap((mark) => {
					const { fill, stroke } = getComputedStyle(mark);
					const own = [fill, stroke].filter(
						(colour) => colour.startsWith('rgb') && !system.includes(colour)
					);
					return own.length > 0 ? [`${own.join()} ${mark.outerHTML.slice(0, 80)}`] : [];
				});
		}, SYSTEM);
		expect.soft(foreign, name).toEqual([]);
		// What is current has an edge of its own.
		const edges = await page
			.locator('header nav a')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBottomColor));
		expect.soft(new Set(edges).size, name).toBe(2);
	}
	const edge = (selector: string, side: 'borderBottomColor' | 'borderLeftColor') =>
		page
			.locator(selector)
			.first()
			.evaluate((one, side) => getComputedStyle(one)[side], side);
	await enter(page, 'en', KINDS.wizard!, { name: 'answered', hash: RICH });
	expect(await edge('.files [aria-selected="true"]', 'borderBottomColor')).not.toBe(
		await edge('.files [aria-selected="false"]', 'borderBottomColor')
	);
	expect(await edge('label:has(:checked)', 'borderLeftColor')).not.toBe(
		await edge('label:has(input:not(:checked))', 'borderLeftColor')
	);
	await enter(page, 'en', KINDS.check!, { name: 'findings', hash: '', ...reachOf(1) });
	expect(await edge('#found li.selected', 'borderLeftColor')).not.toBe(
		await edge('#found li:not(.selected)', 'borderLeftColor')
	);
});

function reachOf(index: number) {
	const reach = KINDS.check?.states[index]?.reach;
	return reach ? { reach } : {};
}

test('with reduced motion nothing moves', async ({ page }) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const [name, kind] of Object.entries(KINDS)) {
		await enter(page, 'en', kind, { ...kind.states[0]!, hash: name === 'wizard' ? RICH : '' });
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((one) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
					const moves = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
					return moves || animationName !== 'none' || scrollBehavior === 'smooth';
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 80))
		);
		expect.soft(moving, name).toEqual([]);
		expect.soft(await page.evaluate(() => document.getAnimations().length), name).toBe(0);
	}
});

test('with more contrast quiet words are as dark as the others', async ({ wizard, page }) => {
	await page.emulateMedia({ contrast: 'more' });
	await wizard.open();
	const colour = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => getComputedStyle(one).color);
	expect(await colour('main .small')).toBe(await colour('h1'));
});
