import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { TestRecord } from '../../src/lib/about/record.ts';
import { expect, test } from './wizard.ts';

const record = JSON.parse(
	readFileSync(new URL('../../src/lib/about/record.json', import.meta.url), 'utf8')
) as TestRecord;

const grouped = (count: number, language: string) =>
	count.toLocaleString(language, { useGrouping: language === 'en' });

for (const language of ['en', 'zh-cn']) {
	test(`the tables are the record of the tests, ${language}`, async ({ wizard, page }) => {
		await wizard.open(`./${language}/about/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Holdfast$/);
		await expect(page.locator('[aria-labelledby="verified"]')).toContainText(record.date);
		const versions = new Set(record.figures.compared.map(({ version }) => version));
		const table = page.getByRole('table', { name: record.date }).first();
		await expect(table.getByRole('rowheader')).toHaveCount(versions.size);
		for (const version of versions) {
			const row = table.getByRole('row', { name: version });
			const cells = await row.getByRole('cell').allTextContents();
			const asked = (file: string) =>
				record.figures.compared
					.filter((one) => one.version === version && one.file === file)
					.reduce((total, one) => total + one.asked, 0);
			expect(cells.slice(0, 3)).toEqual([
				grouped(asked('ssh_config'), language),
				grouped(asked('sshd_config'), language),
				'0'
			]);
		}
		for (const { name, passed } of record.suites)
			if (name === 'unit' || name === 'e2e')
				await expect(page.locator(`[data-check="${name}"]`)).toContainText(
					grouped(passed, language)
				);
		await page.locator('summary').first().click();
		const sessions = page.getByRole('rowheader', {
			name: record.figures.simulated[0]?.scenario ?? ''
		});
		await expect(sessions.first()).toBeVisible();
		await expect(page.locator('details[open] tbody tr')).toHaveCount(
			record.figures.simulated.length
		);
	});

	test(`without scripts all of it can be read, ${language}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${baseURL}/${language}/about/`);
		const main = page.locator('main');
		for (const words of ['npm run oracle:long', 'holdfast-language', 'SecureCRT', 'WCAG', 'svelte'])
			await expect(main).toContainText(words);
		await page.locator('details').last().locator('summary').click();
		await expect(main.getByText('Permission is hereby granted').first()).toBeVisible();
		await context.close();
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe has nothing to say about it, ${language}, ${colorScheme}`, async ({
			wizard,
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await wizard.open(`./${language}/about/`);
			await page
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
}

test('every editor package of the project is among the licences', async ({ wizard, page }) => {
	const { devDependencies } = JSON.parse(
		readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
	) as { devDependencies: Record<string, string> };
	const bundled = Object.entries(devDependencies).filter(([name]) =>
		/^(?:svelte$|@codemirror\/)/.test(name)
	);
	expect(bundled.length).toBeGreaterThan(5);
	await wizard.open('./en/about/');
	const licence = page.locator('[aria-labelledby="licence"] ul');
	for (const [name, version] of bundled) await expect(licence).toContainText(`${name} ${version}`);
});

test('it keeps the roles of its tables and is no wider than a small phone', async ({
	wizard,
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const language of ['en', 'zh-cn']) {
		await wizard.open(`./${language}/about/`);
		await page
			.locator('details')
			.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
		await expect(page.getByRole('table')).toHaveCount(5);
		expect(await page.getByRole('columnheader').count()).toBeGreaterThan(15);
	}
});

test('it is the last page of the top bar', async ({ wizard, page }) => {
	await wizard.open('./zh-cn/');
	await page.getByRole('navigation', { name: '页面' }).getByRole('link').last().click();
	await expect(page).toHaveURL(/\/zh-cn\/about\/$/);
	await expect(page.locator('[aria-current="page"]')).toHaveText('关于');
	await page
		.getByRole('link', { name: '中文' })
		.or(page.getByRole('link', { name: 'English' }))
		.click();
	await expect(page).toHaveURL(/\/en\/about\/$/);
});
