import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { expect, test as base } from 'vitest';
import { serve } from '../../src/start/serve.mjs';
import { find } from '../setup/programs.mjs';

export const LANGUAGES = ['en', 'zh-cn'] as const;

const executablePath = find('firefox');

/** Whether there is a Firefox to ask. */
export const hasFirefox = executablePath !== undefined;

/** A page in Firefox as a person meets it, and what went wrong on it. */
export class Visit {
	readonly page: Page;
	readonly offences: string[] = [];
	readonly requests: string[] = [];
	readonly #site: string;

	private constructor(page: Page, site: string) {
		this.page = page;
		this.#site = site;
	}

	static async begin(context: BrowserContext, site: string): Promise<Visit> {
		const page = await context.newPage();
		const visit = new Visit(page, site);
		page.on('request', (request) => visit.#requested(request.url()));
		// Among them what the policy kept from happening.
		page.on('pageerror', (error) => visit.offences.push(`page error: ${String(error)}`));
		page.on('console', (message) => {
			if (['error', 'warn'].includes(message.type()))
				visit.offences.push(`console: ${message.text()}`);
		});
		await page.setViewport({ width: 1440, height: 1200 });
		return visit;
	}

	#requested(url: string): void {
		this.requests.push(url);
		if (/^https?:/.test(url) && !url.startsWith(this.#site))
			this.offences.push(`request to ${url}`);
	}

	/** Opens a page of the site and waits until its answers are this visitor's. */
	async open(path: string): Promise<void> {
		await this.page.goto(new URL(path, this.#site).href);
		await this.ready();
	}

	async ready(): Promise<void> {
		await this.page.waitForSelector('header .copy button:not([disabled])');
	}

	async click(selector: string): Promise<void> {
		await this.page.locator(selector).click();
	}

	/** Presses keys one after the other; `Control+Shift+z` holds the first ones. */
	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			const held = key.split('+');
			const last = held.pop() as 'a';
			for (const modifier of held) await this.page.keyboard.down(modifier as 'Control');
			await this.page.keyboard.press(last);
			for (const modifier of held.reverse()) await this.page.keyboard.up(modifier as 'Control');
		}
	}

	/** The text of what is seen first; hard spaces as spaces. */
	text(selector: string): Promise<string> {
		return this.page.$eval(selector, (element) =>
			((element as HTMLElement).innerText ?? element.textContent ?? '')
				.replaceAll('\u00a0', ' ')
				.trim()
		);
	}

	count(selector: string): Promise<number> {
		return this.page.$$eval(selector, (all) => all.length);
	}

	value(selector: string): Promise<string> {
		return this.page.$eval(selector, (element) => (element as HTMLInputElement).value);
	}

	/** Where an element stands. */
	async place(selector: string) {
		const box = await this.page.$eval(selector, (element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return { x, y, width, height };
		});
		return box;
	}

	/** What has the focus, also inside the editor's root. */
	focused(): Promise<string> {
		return this.page.evaluate(() => {
			const outer = document.activeElement;
			const inner = outer?.shadowRoot?.activeElement ?? outer;
			return inner?.getAttribute('aria-label') ?? inner?.textContent?.trim() ?? '';
		});
	}
}

/** A browser for the whole file, and a clean profile for every visit, which fails on any offence. */
export const test = base.extend<{
	site: string;
	browser: Browser;
	arrive: () => Promise<Visit>;
	visit: Visit;
}>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- a fixture without others
		async ({}, use) => {
			const { url, close } = await serve();
			await use(url);
			await close();
		},
		{ scope: 'file' }
	],
	browser: [
		// eslint-disable-next-line no-empty-pattern -- a fixture without others
		async ({}, use) => {
			const browser = await puppeteer.launch({
				browser: 'firefox',
				executablePath: executablePath ?? ''
			});
			await use(browser);
			await browser.close();
		},
		{ scope: 'file' }
	],
	arrive: async ({ site, browser }, use) => {
		const contexts: BrowserContext[] = [];
		const visits: Visit[] = [];
		await use(async () => {
			const context = await browser.createBrowserContext();
			contexts.push(context);
			const visit = await Visit.begin(context, site);
			visits.push(visit);
			return visit;
		});
		for (const context of contexts) await context.close();
		expect(visits.flatMap(({ offences }) => offences)).toEqual([]);
	},
	visit: async ({ arrive }, use) => use(await arrive())
});

/** Copies a text on a page of its own, as somebody does who is going to paste it. */
export async function copy(visit: Visit, text: string): Promise<void> {
	const page = await visit.page.browserContext().newPage();
	await page.setContent('<textarea></textarea>');
	await page.$eval('textarea', (field, text) => (field.value = text), text);
	await page.focus('textarea');
	for (const key of ['a', 'c'] as const) {
		await page.keyboard.down('Control');
		await page.keyboard.press(key);
		await page.keyboard.up('Control');
	}
	await page.close();
	await visit.page.bringToFront();
}

/** What the clipboard holds, as it is pasted. */
export async function pasted(visit: Visit): Promise<string> {
	const page = await visit.page.browserContext().newPage();
	await page.setContent('<textarea></textarea>');
	await page.focus('textarea');
	await page.keyboard.down('Control');
	await page.keyboard.press('v');
	await page.keyboard.up('Control');
	const text = await page.$eval('textarea', (field) => field.value);
	await page.close();
	await visit.page.bringToFront();
	return text;
}
