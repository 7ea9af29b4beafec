import type { Page } from '@playwright/test';
import { expect, test } from '../wizard.ts';
import { enter, KINDS, LANGUAGES, type State } from './pages.ts';

/** The state of each page in which most is shown. */
const FULLEST: Record<string, State | undefined> = {
	...Object.fromEntries(Object.entries(KINDS).map(([name, { states }]) => [name, states[0]])),
	wizard: KINDS.wizard?.states.at(-1),
	check: { name: 'with findings', hash: '', ...pick(KINDS.check?.states[1]) }
};

function pick(state: State | undefined) {
	return state?.reach ? { reach: state.reach } : {};
}

/** What WCAG 1.4.12 lets a person set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Words that their box cuts off. */
const cut = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((one) => {
				const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
				const clips = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
				if (!clips || textOverflow === 'ellipsis' || !one.checkVisibility()) return false;
				if (one.matches('.visually-hidden, svg, svg *, .editor, .diff, .timeline .name'))
					return false;
				return one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 100))
	);

/** Targets smaller than so many px that have no room around them; links in sentences are exempt. */
const small = (page: Page, least: number) =>
	page.evaluate((least) => {
		const targets = [
			...document.querySelectorAll<HTMLElement>(
				'button, a[href], select, summary, input:not([type="hidden"], .visually-hidden, .visually-hidden *), textarea'
			)
		].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'));
		const boxes = targets.map((one) => {
			// A label is a part of its target.
			const label = one instanceof HTMLInputElement ? one.closest('label') : null;
			return (label ?? one).getBoundingClientRect();
		});
		return targets.flatMap((one, at) => {
			const { width, height, x, y } = boxes[at]!;
			if (width >= least && height >= least) return [];
			if (one.localName === 'a' && getComputedStyle(one).display === 'inline') return [];
			// Enough room: a circle around its middle meets no other target.
			const [cx, cy] = [x + width / 2, y + height / 2];
			const crowded = boxes.some((other, index) => {
				if (index === at || one.contains(targets[index]!)) return false;
				const dx = Math.max(other.left - cx, 0, cx - other.right);
				const dy = Math.max(other.top - cy, 0, cy - other.bottom);
				return other.width > 0 && Math.hypot(dx, dy) < least / 2;
			});
			const size = `${Math.round(width)}×${Math.round(height)}`;
			return least > 24 || crowded ? [`${size} ${one.outerHTML.slice(0, 100)}`] : [];
		});
	}, least);

for (const language of LANGUAGES)
	for (const [name, kind] of Object.entries(KINDS))
		test(`small pages, large type, wide spacing: ${language} ${name}`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.setViewportSize({ width: 1280, height: 800 });
			await enter(page, language, kind, FULLEST[name]!);
			expect.soft(await small(page, 24), 'targets').toEqual([]);
			// 200 % of 1280 × 800, and 400 %.
			for (const [width, height] of [
				[640, 400],
				[320, 256]
			] as const) {
				await page.setViewportSize({ width, height });
				expect.soft(await sideways(page), `${width}`).toBeLessThanOrEqual(0);
			}
			await page.evaluate((text) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(text);
				document.adoptedStyleSheets.push(sheet);
			}, SPACING);
			for (const width of [320, 640, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect.soft(await sideways(page), `spaced ${width}`).toBeLessThanOrEqual(0);
				expect.soft(await cut(page), `spaced ${width}`).toEqual([]);
			}
		});

test('controls are large enough for a finger', async ({ page }) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 390, height: 844 });
	for (const [name, kind] of Object.entries(KINDS)) {
		await enter(page, 'en', kind, FULLEST[name]!);
		expect.soft(await small(page, 24), name).toEqual([]);
		const low = await page
			.locator('.button:visible, .field:visible, select:visible, [role="tab"]:visible')
			.evaluateAll((all) =>
				all
					.filter((one) => (one.closest('.box') ?? one).getBoundingClientRect().height < 43.5)
					.map(({ outerHTML }) => outerHTML.slice(0, 100))
			);
		expect.soft(low, name).toEqual([]);
	}
});

test('what has the focus is never under what sticks to the edges', async ({ page }) => {
	test.setTimeout(120_000);
	for (const [width, height, names] of [
		[1280, 800, ['wizard', 'check', 'timeouts']],
		[700, 500, ['wizard', 'timeouts']]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const name of names) {
			await enter(page, 'en', KINDS[name]!, FULLEST[name]!);
			await page.evaluate(() => scrollTo(0, 0));
			await page.locator('header a').last().focus();
			const covered: string[] = [];
			for (const [key, times] of [
				['Tab', 70],
				['Shift+Tab', 40]
			] as const)
				for (let stop = 0; stop < times; stop++) {
					await page.keyboard.press(key);
					covered.push(
						...(await page.evaluate(() => {
							const one = document.activeElement;
							if (!one || one === document.body || one.matches('.visually-hidden *')) return [];
							const { left, top, right, bottom } = one.getBoundingClientRect();
							const seen = [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
								const hit = document.elementFromPoint((left + right) / 2, y);
								return (
									hit &&
									(one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one))
								);
							});
							return seen ? [] : [one.outerHTML.slice(0, 120)];
						}))
					);
				}
			expect.soft(covered, `${name} ${width}`).toEqual([]);
		}
	}
});
