import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** The wizard as a person meets it. */
export class Wizard {
	readonly page: Page;
	readonly verdict: Locator;
	readonly file: Locator;

	constructor(page: Page) {
		this.page = page;
		this.verdict = page.getByRole('heading', { level: 1 });
		this.file = page.getByRole('tabpanel').locator('.file pre');
	}

	/** Opens a page and waits until its answers are this visitor's. */
	async open(path = './en/', hash = '') {
		await this.page.goto(`${path}${hash && `#${hash}`}`);
		await expect(this.page.getByRole('button', { name: /^(Copy link|复制链接)$/ })).toBeEnabled();
	}

	readout(name: 'interval' | 'count' | 'deadline' | 'traffic'): Locator {
		return this.page.locator(`[data-readout="${name}"]`);
	}

	async tab(name: string) {
		await this.page.getByRole('tab', { name, exact: true }).click();
		await expect(this.file).toBeVisible();
	}

	async addBox(family: string, name: string) {
		await this.page.getByRole('button', { name: `+ ${family}` }).click();
		await this.page.getByRole('button', { name: `Add ${name}`, exact: true }).click();
	}

	async unfold() {
		const details = this.page.locator('#more');
		if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	}

	/** What follows `#`, once the address has settled. */
	async hash(pattern: RegExp): Promise<string> {
		await this.page.waitForURL(pattern);
		return new URL(this.page.url()).hash.slice(1);
	}
}

/** Every test also fails on a request that leaves the origin, a page error or a console error. */
export const test = base.extend<{ wizard: Wizard; clean: void }>({
	wizard: async ({ page }, use) => use(new Wizard(page)),
	clean: [
		async ({ page }, use, { annotations }) => {
			// A file that the test refuses is told on the console, too.
			const refuses = annotations.some(({ type }) => type === 'refuses');
			const offences: string[] = [];
			let origin = '';
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (!/^https?:/.test(url.protocol)) return;
				origin ||= url.origin;
				if (url.origin !== origin) offences.push(`request to ${request.url()}`);
			});
			page.on('pageerror', (error) => offences.push(`page error: ${error.message}`));
			page.on('console', (message) => {
				if (refuses && message.text().endsWith('net::ERR_FAILED')) return;
				if (message.text() === 'Service Worker registration blocked by Playwright') return;
				if (message.type() === 'error' || message.type() === 'warning')
					offences.push(`console: ${message.text()}`);
			});
			await use();
			expect(offences).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
