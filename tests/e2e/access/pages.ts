import { expect, type Page } from '@playwright/test';
import { Wizard } from '../wizard.ts';

export const LANGUAGES = ['en', 'zh-cn'] as const;
export type Language = (typeof LANGUAGES)[number];

/** An answer with everything in it: boxes of every kind, warnings, many files. */
export const RICH =
	'v=1&see=freezes&control=client,server,network&clients=openssh,putty&path=home-gw-2010,aws-nlb,jumpserver,60&drop=600&outage=3000&tmout=900';

/** A text with findings of every kind of fix. */
export const BROKEN =
	'Host *\n    ServerAliveIntervall 60\n    ServerAliveCountMax 0\n\nHost db1\n    ServerAliveInterval 60sec\n    ClientAliveInterval 60\n';

/** A page in a state that somebody meets: what leads there from the state before, or from the page as it opens. */
export interface State {
	name: string;
	/** Opens the page anew, with this behind `#`. */
	hash?: string;
	reach?(page: Page): Promise<void>;
}

interface Kind {
	path: string;
	states: State[];
}

const unfold = (page: Page) =>
	page
		.locator('details')
		.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));

/** Every kind of page and what can become of it. */
export const KINDS: Record<string, Kind> = {
	wizard: {
		path: '',
		states: [
			{ name: 'first', hash: '' },
			{
				name: 'with a list of boxes',
				async reach(page) {
					await page.locator('#path .families button').first().click();
					await expect(page.locator('#box-search')).toBeVisible();
				}
			},
			{
				name: 'with how a number is computed',
				hash: 'v=1&path=aws-clb',
				async reach(page) {
					await page.locator('.why[popovertarget="sum-interval"]').click();
					await expect(page.locator('#sum-interval a')).toBeVisible();
				}
			},
			{
				name: 'with errors in fields',
				hash: 'v=1&outage=3000',
				async reach(page) {
					await page.locator('#outage-length').fill('soon');
					await page.locator('#drop').fill('-3');
					await page.locator('#host').fill('-o x');
					await expect(page.getByRole('alert')).toHaveCount(3);
				}
			},
			{ name: 'with a bad link', hash: 'v=1&outage=soon&nonsense=1' },
			{
				name: 'answered, everything open',
				hash: RICH,
				async reach(page) {
					await page.keyboard.press('Shift');
					await expect(page.locator('.timeline-place[data-live]')).toBeVisible();
					await unfold(page);
					await expect(page.locator('.as-text li').first()).toBeVisible();
					await expect(page.getByText('mosh-server').first()).toBeVisible();
				}
			}
		]
	},
	check: {
		path: 'check/',
		states: [
			{ name: 'empty', hash: '' },
			{
				name: 'with findings',
				async reach(page) {
					await page.locator('.source textarea').fill(BROKEN);
					await expect(page.locator('.editor.shown')).toBeVisible();
					await expect(page.locator('main .claim').first()).toBeVisible();
					await unfold(page);
					await page.locator('main .claim').first().click();
				}
			},
			{
				name: 'with the repair',
				async reach(page) {
					await page.locator('.actions .main').click();
					await expect(page.locator('.diff.shown')).toBeVisible();
				}
			},
			{
				name: 'with what is shared',
				async reach(page) {
					await page.keyboard.press('Escape');
					await page.locator('.actions > button').last().click();
					await expect(page.locator('dialog .main')).toBeEnabled();
				}
			},
			{ name: 'with a damaged link', hash: 'text=2.abc' }
		]
	},
	timeouts: {
		path: 'timeouts/',
		states: [
			{
				name: 'filtered, one open',
				hash: 'v=1&path=ali-nlb',
				async reach(page) {
					await page.locator('#search').fill('cloud');
					await page.locator('#ali-clb th button').click();
				}
			},
			{ name: 'with nothing left', reach: (page) => page.locator('#search').fill('zzz') }
		]
	},
	rules: {
		path: 'rules/',
		states: [
			{ name: 'filtered', hash: '', reach: (page) => page.locator('#search').fill('HF1') },
			{ name: 'with nothing left', reach: (page) => page.locator('#search').fill('zzz') }
		]
	},
	rule: { path: 'rules/HF104/', states: [{ name: 'as it is', hash: '' }] }
};

/** Leads a page into a state. */
export async function enter(
	page: Page,
	language: Language,
	{ path }: Kind,
	{ hash, reach }: State
): Promise<void> {
	if (hash !== undefined) {
		// Otherwise only what follows `#` may change, and what a tab keeps comes back.
		if (page.url() !== 'about:blank') await page.evaluate(() => sessionStorage.clear());
		await page.goto('about:blank');
		await new Wizard(page).open(`./${language}/${path}`, hash);
	}
	await reach?.(page);
	// Nothing stands half under what sticks to the top.
	await page.evaluate(() => scrollTo(0, 0));
}
