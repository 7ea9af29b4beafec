import { serve } from '../../src/start/serve.mjs';
import { expect, test } from './wizard.ts';

test('the site works under a sub-path', async ({ wizard, page }) => {
	const site = await serve({ base: '/tools/holdfast' });
	try {
		await wizard.open(`${site.url}en/`, 'v=1&path=aws-clb');
		await expect(wizard.readout('interval')).toHaveText(/^20/);
		await wizard.tab('Xshell');
		await page.getByRole('link', { name: /中文/ }).click();
		await expect(page).toHaveURL(`${site.url}zh-cn/#v=1&path=aws-clb`);
		await expect(page.getByRole('tabpanel')).toContainText('撤销');
		await page.goto(site.url);
		await expect(wizard.readout('interval')).toHaveText(/^30/);
	} finally {
		await site.close();
	}
});

test('an unknown address has a page of its own', async ({ baseURL, request }) => {
	const response = await request.get(`${baseURL}/no/such/page`);
	expect(response.status()).toBe(404);
	expect(await response.text()).toContain('Holdfast');
});
