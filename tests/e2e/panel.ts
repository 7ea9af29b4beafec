import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from './wizard.ts';

/** The page of checking as a person meets it. */
export class Panel {
	readonly page: Page;
	/** The editor's text, in its own root. */
	readonly content: Locator;
	readonly verdict: Locator;
	readonly findings: Locator;

	constructor(page: Page) {
		this.page = page;
		this.content = page.locator('.source .editor .cm-content');
		this.verdict = page.getByRole('heading', { level: 1 });
		this.findings = page.locator('main .claim');
	}

	async open(path = './en/check/', hash = '') {
		await this.page.goto(`${path}${hash && `#${hash}`}`);
		await expect(this.page.getByRole('button', { name: /^(Copy link|复制链接)$/ })).toBeEnabled();
	}

	/** Puts a text into the empty page as a paste does. */
	async paste(text: string) {
		await this.page.getByRole('textbox', { name: /^(Text to check|要检查的内容)$/ }).fill(text);
		await expect(this.content).toBeVisible();
		await this.settled();
	}

	/** Drops files onto the page. */
	async drop(files: readonly { name: string; bytes: Uint8Array | string }[]) {
		const given = files.map(({ name, bytes }) => ({ name, bytes: [...Buffer.from(bytes)] }));
		const transfer = await this.page.evaluateHandle((files) => {
			const transfer = new DataTransfer();
			for (const { name, bytes } of files)
				transfer.items.add(new File([new Uint8Array(bytes)], name));
			return transfer;
		}, given);
		await this.page
			.locator('main section')
			.first()
			.dispatchEvent('drop', { dataTransfer: transfer });
		await expect(this.content).toBeVisible();
		await this.settled();
	}

	/** Waits until what is shown is about what stands in the editor. */
	async settled() {
		await expect(this.verdict).not.toHaveText(/^(Checking|正在检查)$/);
	}

	/** The text of the editor, as far as it is on the screen. */
	async text(): Promise<string> {
		return (await this.content.locator('.cm-line').allTextContents()).join('\n');
	}

	async download(): Promise<{ name: string; bytes: Buffer }> {
		const waiting = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Download' }).click();
		const download = await waiting;
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
		return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
	}

	/** Puts the cursor into the editor, behind the first place where this stands. */
	async cursorBehind(text: string) {
		await this.content.getByText(text, { exact: true }).first().click();
	}
}

export const test = base.extend<{ panel: Panel }>({
	panel: async ({ page }, use) => use(new Panel(page))
});

export { expect };
