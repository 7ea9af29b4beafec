import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './wizard.ts';

const rich =
	'v=1&see=freezes&control=client,server,network&clients=openssh,putty&path=home-gw-2010,aws-nlb,jumpserver,60&drop=600&outage=3000&tmout=900';

for (const colorScheme of ['light', 'dark'] as const)
	for (const path of ['./en/', './zh-cn/'])
		for (const hash of ['', rich])
			test(`axe finds nothing: ${path} ${colorScheme} ${hash ? 'with answers' : 'first visit'}`, async ({
				wizard,
				page
			}) => {
				await page.emulateMedia({ colorScheme });
				await wizard.open(path, hash);
				await page
					.locator('details')
					.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			});

test('everything can be done from the keyboard', async ({ wizard, page }) => {
	await wizard.open();
	const focused = page.locator(':focus');
	const press = (key: string) => page.keyboard.press(key);
	await press('Tab');
	await expect(focused).toHaveText('Skip to the answer');
	await expect(focused).toBeInViewport();

	await page.getByRole('radio', { name: 'Not sure, or nothing yet' }).focus();
	await press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'It freezes, without a word' })).toBeChecked();
	await press('Tab');
	await expect(focused).toHaveAccessibleName('My computer');
	await press('Tab');
	await press('Space');
	await expect(wizard.readout('interval')).toHaveText(/^30 \/ 15/);

	await page.getByRole('button', { name: '+ Cloud' }).focus();
	await press('Enter');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('classic');
	await press('Tab');
	await press('Enter');
	await expect(wizard.readout('interval')).toHaveText(/^20 \/ 10/);
	await page.getByRole('button', { name: 'Remove AWS Classic Load Balancer' }).focus();
	await press('Enter');
	await expect(page.locator('#path')).toBeFocused();

	const tab = page.getByRole('tab', { selected: true });
	await tab.focus();
	await press('ArrowRight');
	await expect(focused).toHaveText('sshd_config');
	await expect(wizard.file).toContainText('ClientAliveInterval');
	await press('End');
	await expect(focused).toHaveText('Watch');
	await press('Home');
	await expect(focused).toHaveText('ssh_config');
	await press('Tab');
	await expect(focused).toHaveText('For you');
});

test('a new answer is announced once, and not on arrival', async ({ wizard, page }) => {
	await wizard.open();
	const status = page.locator('main .readouts [role="status"]');
	await page.waitForTimeout(900);
	await expect(status).toHaveText('');
	await page.getByRole('radio', { name: '5 min', exact: true }).check();
	await expect(status).toHaveText(/^30\ss, 15 probes, holds as far as known$/);
});

for (const width of [320, 390, 768, 1024, 1440, 2560])
	test(`nothing scrolls sideways at ${width}`, async ({ wizard, page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['./en/', './zh-cn/']) {
			await wizard.open(path, rich);
			await wizard.tab('PuTTY');
			await expect
				.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
				.toBeLessThanOrEqual(0);
		}
	});

test('at 1440 × 900 the answer and its timeline are in view', async ({ wizard, page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const path of ['./en/', './zh-cn/']) {
		await wizard.open(path);
		for (const part of ['h1', 'main .legend', 'main .verdict .copy button'])
			await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
	}
});

test('the answer stays in view when the page is scrolled', async ({ wizard, page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await wizard.open('./en/', rich);
	const strip = page.locator('main .strip.no-print');
	await expect(strip).toBeHidden();
	await page.locator('.files').evaluate((files) => files.scrollIntoView());
	await expect(strip).toBeInViewport();
	await expect(strip).toContainText(/^\s*20\ss × 50/);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(strip).toBeHidden();
	await expect(page.locator('.dock')).toBeInViewport();
	await expect(page.locator('.dock')).toContainText(/20\ss × 50/);
});

test('nothing shifts while the page comes alive', async ({ wizard, page }) => {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				(window as { shift?: number }).shift =
					((window as { shift?: number }).shift ?? 0) + entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await wizard.open();
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => (window as { shift?: number }).shift ?? 0)).toBeLessThan(0.01);
});
