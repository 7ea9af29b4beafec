import type { Page } from '@playwright/test';
import { expect, test } from '../panel.ts';
import { BROKEN } from './pages.ts';

/** Somebody who has no pointer: every stop is a place that is seen. */
class Keys {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Presses keys one after the other; what has the focus then is seen to have it. */
	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			await this.page.keyboard.press(key);
			// An editor knows a moment later that it has the focus.
			if (key.endsWith('Tab')) await expect.poll(() => this.problem(), `after ${key}`).toBe('');
		}
	}

	/** Goes on by Tab until this has the focus, past so many stops at most. */
	async reach(name: string | RegExp, most = 40): Promise<void> {
		const stops: string[] = [];
		for (let stop = 0; stop < most; stop++) {
			await this.press('Tab');
			const here = await this.name();
			if (typeof name === 'string' ? here === name : name.test(here)) return;
			stops.push(here);
		}
		throw new Error(`${name} is not among ${stops.join(' | ')}`);
	}

	/** What has the focus is called, as far as it says so itself. */
	name(): Promise<string> {
		return this.page.evaluate(() => {
			const outer = document.activeElement;
			const focused = outer?.shadowRoot?.activeElement ?? outer;
			const label = (focused as HTMLInputElement | null)?.labels?.[0];
			return (
				focused?.ariaLabel ?? (label ?? focused)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
			);
		});
	}

	/** What is wrong with where the focus is: nothing has it, or nobody sees it. */
	problem(): Promise<string> {
		return this.page.evaluate(() => {
			const outer = document.activeElement;
			if (!outer || outer === document.body) return 'nothing has the focus';
			// A part of the page that was jumped to is no stop.
			if (outer.getAttribute('tabindex') === '-1') return '';
			const focused = outer.shadowRoot?.activeElement ?? outer;
			const ground = getComputedStyle(document.body).backgroundColor;
			const luminance = (colour: string) => {
				const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
					const value = Number(part) / 255;
					return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			};
			const contrast = (colour: string) => {
				const [dark = 0, light = 0] = [luminance(colour), luminance(ground)].sort((a, b) => a - b);
				return (light + 0.05) / (dark + 0.05);
			};
			// The ring is around the control, its label, the field it is a part of, or the editor.
			for (let at: Element | null = focused, up = 0; at && up < 8; up++) {
				const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
				const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
				if (ring && contrast(outlineColor) >= 3) return '';
				at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | null) ?? null;
			}
			// A slider that cannot be seen shows by what it moves.
			const moved = document.querySelectorAll('.timeline .handle, .timeline .playhead line');
			const strong = [...moved].some((mark) => parseFloat(getComputedStyle(mark).strokeWidth) >= 3);
			if (strong && focused.matches('.timeline input')) return '';
			return `nobody sees the focus on ${focused.outerHTML.slice(0, 120)}`;
		});
	}
}

test('the wizard: from the skip link to the settings copied', async ({ wizard, page }) => {
	const keys = new Keys(page);
	await wizard.open();
	await keys.press('Tab');
	expect(await keys.name()).toBe('Skip to the answer');
	// Past the links of the page, to the first question, and through all of them in order.
	for (const stop of [
		'Not sure, or nothing yet',
		'My computer',
		'OpenSSH',
		'+ Cloud',
		'+ A number',
		'2 min',
		'Server, shell and losses'
	])
		await keys.reach(stop);
	await keys.reach(/^Copy settings/);
	await keys.press('Enter');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'ServerAliveInterval 30'
	);
	expect(await keys.name()).toMatch(/^Copy settings/);
	// And on to the last control of the page, without a trap.
	await keys.reach('Host, or the name of the saved session', 60);
});

test('a path: a box is added, changed, moved and removed', async ({ wizard, page }) => {
	const keys = new Keys(page);
	await wizard.open();
	await page.getByRole('button', { name: '+ Cloud' }).focus();
	await keys.press('Enter');
	await keys.reach('Search by name or product', 10);
	await page.keyboard.type('classic');
	await keys.press('Tab', 'Enter');
	await expect(wizard.readout('interval')).toHaveText(/^20/);
	// The focus is back at what opened the list.
	expect(await keys.name()).toBe('+ Cloud');
	await keys.reach('+ A number', 10);
	await keys.press('Enter');
	await expect(page.locator('#hop-1')).toBeFocused();
	// Changed: arrows step, and what is typed counts at once.
	await keys.press('Control+a');
	await page.keyboard.type('1');
	await keys.press('ArrowUp');
	await expect(page.locator('#hop-1')).toHaveValue('2');
	// Moved by its button, which the focus follows; then by Alt and an arrow.
	await keys.reach(/^Move .* towards you$/);
	await keys.press('Enter');
	await expect(page.locator('#path li').first().locator('input')).toHaveValue('2');
	expect(await keys.problem()).toBe('');
	expect(
		await page.evaluate(() => document.activeElement?.closest('li')?.querySelector('input')?.value)
	).toBe('2');
	await keys.press('Alt+ArrowDown');
	await expect(page.locator('#path li').last().locator('input')).toHaveValue('2');
	await expect(page.locator('#path [aria-live]')).toHaveText(/2 of 2$/);
	// Removed, and put back.
	await keys.reach(/^Remove/, 3);
	await keys.press('Enter');
	await expect(page.locator('#path li')).toHaveCount(1);
	expect(await keys.problem()).toBe('');
	await page.getByRole('button', { name: 'Put it back' }).focus();
	await keys.press('Enter');
	await expect(page.locator('#path li')).toHaveCount(2);
	expect(await keys.problem()).toBe('');
});

test('tabs go by arrows, and Tab goes on from the one that is chosen', async ({ wizard, page }) => {
	const keys = new Keys(page);
	await wizard.open();
	await page.getByRole('tab', { selected: true }).focus();
	for (const [key, name] of [
		['ArrowRight', 'ssh -o'],
		['End', 'Watch'],
		['ArrowRight', 'ssh_config'],
		['ArrowLeft', 'Watch'],
		['Home', 'ssh_config']
	] as const) {
		await keys.press(key);
		await expect(page.getByRole('tab', { selected: true })).toHaveText(name);
		expect(await keys.name()).toBe(name);
	}
	await keys.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('#tab-panel') !== null)).toBe(
		true
	);
});

test('the timeline: the interruption is moved and stretched, a moment is looked at', async ({
	wizard,
	page
}) => {
	const keys = new Keys(page);
	await wizard.open('./en/', 'v=1&path=home-gw-2010,aws-nlb');
	await page.keyboard.press('Shift');
	await expect(page.locator('.timeline-place[data-live]')).toBeVisible();
	await page.locator('.zoom button').last().focus();
	await keys.reach('Outage starts', 4);
	await keys.press('ArrowRight', 'PageUp');
	await expect(page.locator('#timeline-outage-from')).toHaveValue('430');
	await keys.press('Tab', 'ArrowLeft');
	await expect(page.locator('#timeline-outage-lasts')).toHaveValue('110');
	await keys.press('Tab', 'PageUp');
	await expect(page.locator('.timeline .now')).toContainText('1:00');
	await keys.press('Tab');
	expect(await keys.name()).toBe('As text');
});

test('the check: into the editor and out, findings, repair, copy', async ({ panel, page }) => {
	const keys = new Keys(page);
	await panel.open();
	await keys.reach('Text to check', 15);
	await page.keyboard.insertText(BROKEN);
	await expect(panel.content).toBeFocused();
	await panel.settled();
	await page.keyboard.type(' ');
	await keys.press('Escape', 'Tab');
	await expect(panel.content).not.toBeFocused();
	await keys.press('Shift+Tab');
	await expect(panel.content).toBeFocused();
	// A finding is chosen and mended; what had the focus goes away with it.
	await keys.reach(/Line 2/, 30);
	await keys.press('Enter');
	await expect(panel.findings.first()).toHaveAttribute('aria-current', 'true');
	await keys.reach('Write ServerAliveInterval, line 2', 4);
	await keys.press('Enter');
	await expect.poll(() => panel.text()).toContain('ServerAliveInterval 60\n');
	await expect(panel.findings.filter({ hasText: 'Line 2' })).toHaveCount(0);
	await expect.poll(() => keys.problem()).toBe('');
	expect(await page.evaluate(() => document.activeElement?.closest('#found') !== null)).toBe(true);
	// The dialog takes the focus, keeps it, and gives it back.
	await page.getByRole('button', { name: /^Repair / }).focus();
	await keys.press('Enter');
	await expect(page.locator('.diff.shown')).toBeVisible();
	await keys.reach('Take over', 12);
	await keys.press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect.poll(() => panel.text()).toContain('60s');
	await expect.poll(() => keys.problem()).toBe('');
	expect(await page.evaluate(() => document.activeElement?.closest('.actions') !== null)).toBe(
		true
	);
	await keys.reach(/^Copy/, 4);
	await keys.press('Enter');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'ServerAliveInterval 60s'
	);
	// All over again.
	await page.getByRole('button', { name: 'Start over' }).focus();
	await keys.press('Enter');
	await expect(page.locator('.source textarea')).toBeVisible();
	await expect.poll(() => keys.problem()).toBe('');
});

test('timeouts and rules are filtered, and what clears a filter gives the focus back', async ({
	wizard,
	page
}) => {
	const keys = new Keys(page);
	await wizard.open('./en/timeouts/');
	await keys.reach(/^Search/, 15);
	await page.keyboard.type('classic');
	await expect(page.locator('tbody:visible')).toHaveCount(1);
	await keys.reach('Clear', 5);
	await keys.press('Enter');
	await expect(page.locator('#search')).toBeFocused();
	await page.keyboard.type('classic');
	await keys.reach(/^AWS Classic/, 15);
	await keys.press('Enter');
	await expect(page.locator('#aws-clb dl')).toBeVisible();
	await keys.reach(/^Use AWS Classic/, 3);
	await wizard.open('./en/rules/');
	await keys.reach(/^Search/, 15);
	await page.keyboard.type('hf104');
	await expect(page.locator('#rules li')).toHaveCount(1);
	await keys.reach(/HF104/, 2);
	await keys.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Colon after the keyword');
});

test('what goes away leaves the focus near', async ({ wizard, page }) => {
	const keys = new Keys(page);
	await wizard.open('./en/', 'v=1&nonsense=1&path=aws-clb');
	for (const name of ['Dismiss', 'Start over']) {
		const button = page.getByRole('button', { name });
		await button.focus();
		await keys.press('Enter');
		await expect(button).toBeHidden();
		expect(await keys.problem()).toBe('');
	}
});
