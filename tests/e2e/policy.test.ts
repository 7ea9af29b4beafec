import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { BUILD } from '../../src/start/build.mjs';
import { documents } from './documents.ts';
import { KINDS } from './kinds.ts';
import { expect, test } from './wizard.ts';

test('every page allows its own scripts and styles only, and none in its markup', () => {
	const notFound = parse(readFileSync(join(BUILD, '404.html'), 'utf8'));
	const wrong = [...documents(), { path: '/404.html', root: notFound }].filter(({ root }) => {
		const policy = root
			.querySelector('[http-equiv=content-security-policy]')
			?.getAttribute('content');
		const hashes = root
			.querySelectorAll('script:not([src]), style')
			.map(({ rawText }) => createHash('sha256').update(rawText).digest('base64'));
		return (
			!policy?.includes("default-src 'none'") ||
			/'unsafe-(?:inline|eval)'/.test(policy) ||
			!hashes.every((hash) => policy.includes(`'sha256-${hash}'`)) ||
			root
				.querySelectorAll('*')
				.some(({ attributes }) =>
					Object.keys(attributes).some((name) => /^(?:style$|on)/i.test(name))
				)
		);
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** What is done on a page, beyond what can be done on all. */
const uses: Record<string, (page: Page) => Promise<void>> = {
	'/': async (page) => {
		await page.locator('#symptom input').nth(1).check();
		await page.getByRole('button', { name: /^\+ (?:Cloud|云)/ }).click();
		await page.getByRole('tab', { name: 'PuTTY' }).click();
		await expect(page.getByRole('tabpanel').locator('.file pre')).toContainText('PuTTY');
	},
	'/check/': async (page) => {
		await page.getByRole('textbox').first().fill('Host *\n  ServerAliveIntervall 60\n');
		await expect(page.locator('.source .editor .cm-lintRange-error')).toBeVisible();
		await expect(page.locator('main .claim').first()).toBeVisible();
	},
	'/timeouts/': (page) => page.getByRole('searchbox').fill('aws'),
	'/rules/': (page) => page.getByRole('searchbox').fill('HF3')
};

for (const language of ['en', 'zh-cn'])
	for (const kind of KINDS)
		test(`nothing breaks the policy while ${language}${kind} is used`, async ({ page }) => {
			const said = await listen(page);
			await page.goto(`./${language}${kind}`);
			await page.getByRole('button', { name: /^(?:Copy link|复制链接)$/ }).click();
			await uses[kind]?.(page);
			await page
				.locator('details')
				.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.mouse.wheel(0, 10_000);
			await page.waitForLoadState('networkidle');
			expect(said).toEqual([]);
		});

test('nothing breaks the policy of the page for unknown addresses', async ({ page }) => {
	const said = await listen(page);
	await page.goto('./404.html');
	await expect(page.getByRole('heading').first()).toHaveCSS('font-weight', '600');
	expect(said).toEqual([]);
});

test('no page can be framed, and no type is guessed', async ({ request }) => {
	for (const path of ['./', './zh-cn/check/', './_app/version.json', './no/such/page']) {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy'], path).toBe("frame-ancestors 'none'");
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBe('no-referrer');
	}
});

/** Everything that a page says in the console, and every breach of its policy. */
async function listen(page: Page): Promise<string[]> {
	const said: string[] = [];
	page.on('console', (message) => {
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		said.push(`${message.type()}: ${message.text()}`);
	});
	await page.exposeFunction('breach', (text: string) => said.push(text));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			(window as unknown as { breach(text: string): void }).breach(
				`${violatedDirective} ${blockedURI}`
			);
		});
	});
	return said;
}
