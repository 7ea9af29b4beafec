import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../wizard.ts';
import { enter, KINDS, LANGUAGES, RICH } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds: everything in light, and in dark what depends on it. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const axe = new AxeBuilder({ page }).include(part);
		if (colorScheme === 'light') axe.withTags(TAGS);
		else axe.withRules(['color-contrast', 'link-in-text-block']);
		for (const { id, nodes } of (await axe.analyze()).violations)
			found.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html).join('\n')}`);
	}
	return found;
}

/** Headings in order, without gaps in their levels, and landmarks that have names where there are several. */
async function structure(page: Page) {
	return page.evaluate(() => {
		const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
		const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
			.filter((heading) => seen(heading) && !heading.closest('dialog, [popover]'))
			.map(({ localName }) => Number(localName.slice(1)));
		const unnamed = ['nav', 'section', 'form', 'aside', 'dialog'].flatMap((name) =>
			[...document.querySelectorAll(name)]
				.filter((part) => seen(part) && !part.ariaLabel && !part.getAttribute('aria-labelledby'))
				// A section without a name is no landmark; a search is one by its role.
				.filter((part) => name !== 'section' && part.role !== 'search')
				.map(({ outerHTML }) => outerHTML.slice(0, 80))
		);
		return {
			main: document.querySelectorAll('main').length,
			first: levels.filter((level) => level === 1).length,
			gaps: levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1).length,
			unnamed
		};
	});
}

for (const language of LANGUAGES)
	for (const [name, kind] of Object.entries(KINDS))
		test(`axe finds nothing, and headings and landmarks are sound: ${language} ${name}`, async ({
			page
		}) => {
			test.setTimeout(180_000);
			for (const state of kind.states)
				await test.step(state.name, async () => {
					await enter(page, language, kind, state);
					expect.soft(await violations(page), state.name).toEqual([]);
					expect
						.soft(await structure(page), state.name)
						.toEqual({ main: 1, first: 1, gaps: 0, unnamed: [] });
				});
		});

for (const language of LANGUAGES)
	test(`axe finds nothing in any tab: ${language}`, async ({ wizard, page }) => {
		test.setTimeout(180_000);
		await wizard.open(`./${language}/`, RICH);
		const tabs = page.locator('.files [role="tab"]');
		for (const tab of await tabs.all()) {
			await tab.click();
			await expect(wizard.file).toBeVisible();
			await expect(page.locator('#tab-panel')).toHaveAttribute('aria-busy', 'false');
			expect.soft(await violations(page, '.files'), await tab.innerText()).toEqual([]);
		}
	});

test('axe finds nothing where the editor could not be loaded', async ({ page }) => {
	await page.route('**/chunks/*.js', async (route) => {
		const response = await route.fetch();
		if ((await response.text()).includes('cm-content'))
			await route.fulfill({ contentType: 'text/javascript', body: '' });
		else await route.fulfill({ response });
	});
	await enter(page, 'en', KINDS.check!, { name: 'empty', hash: '' });
	await page.locator('.source textarea').fill('Host a\n');
	await expect(page.getByText('The editor could not be loaded')).toBeVisible();
	expect(await violations(page)).toEqual([]);
});
