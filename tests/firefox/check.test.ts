import { describe, expect } from 'vitest';
import { EXAMPLES } from '../../src/lib/check/examples.ts';
import { copy, hasFirefox, pasted, test, type Visit } from './visit.ts';

const BROKEN =
	'Host a\r\n    ServerAliveIntervall 60\r\n    Port 22\r\n    Compresion yes\r\n    User alice\r\n';
const content = '.source .editor >>> .cm-content';
const button = (name: string) => `::-p-aria(${name}[role="button"])`;
const verdict = (visit: Visit) => visit.text('h1');
const text = (visit: Visit) =>
	visit.page.$$eval('.source .editor >>> .cm-line', (lines) =>
		lines.map(({ textContent }) => textContent).join('\n')
	);

/** Pastes a text into the empty page, and waits for what is found in it. */
async function paste(visit: Visit, given: string): Promise<void> {
	await copy(visit, given);
	await visit.page.focus('.source textarea');
	await visit.press('Control+v');
	await settled(visit);
}

async function settled(visit: Visit): Promise<void> {
	await visit.page.waitForSelector(content, { visible: true });
	await expect.poll(() => visit.count('main .claim')).toBeGreaterThan(0);
}

describe.skipIf(!hasFirefox)('the check in Firefox', () => {
	test('what people paste is told for what it is', async ({ visit }) => {
		await visit.open('en/check/');
		for (const { text: given } of EXAMPLES) {
			await paste(visit, given);
			expect((await text(visit)).trim()).toBe(given.trim());
			await visit.click(button('Start over'));
			await visit.page.waitForSelector('.source textarea', { visible: true });
		}
	});

	test('all safe fixes are seen, taken over and taken back', async ({ visit }) => {
		await visit.open('zh-cn/check/');
		await paste(visit, BROKEN);
		await expect.poll(() => verdict(visit)).toBe('ssh 会拒绝这个文件');
		await visit.click('.actions .main');
		await visit.page.waitForSelector('dialog >>> .cm-merge-b', { visible: true });
		await visit.click(button('采用'));
		await expect.poll(() => text(visit)).toContain('ServerAliveInterval 60');
		expect(await text(visit)).toContain('Compression yes');
		await visit.click(content);
		await visit.press('Control+z');
		await expect.poll(() => text(visit)).toContain('ServerAliveIntervall 60');
	});

	test('the editor takes what is typed where the cursor is, and what is selected', async ({
		visit
	}) => {
		await visit.open('en/check/');
		await paste(visit, BROKEN);
		await visit.click(content);
		await visit.press('Control+Home', 'End');
		await visit.page.keyboard.type('b');
		await expect.poll(() => text(visit)).toMatch(/^Host ab\n/);
		// A selection in the editor's own root: made by keys, copied, typed over.
		await visit.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Control+c');
		expect(await pasted(visit)).toBe('ab');
		await visit.page.keyboard.type('gate');
		await expect.poll(() => text(visit)).toMatch(/^Host gate\n/);
		await visit.press('F8', 'Alt+Enter');
		await expect.poll(() => text(visit)).toContain('ServerAliveInterval 60');
		await visit.press('Control+z', 'Control+z');
		await expect.poll(() => text(visit)).toContain('ServerAliveIntervall 60');
		await visit.press('Escape', 'Tab');
		await expect.poll(() => visit.focused()).not.toBe('Text to check');
	});

	test('a word is selected by the mouse, and typed over', async ({ visit }) => {
		await visit.open('en/check/');
		await paste(visit, 'Host a\n    ServerAliveInterval 60sec\n');
		const word = await visit.page.waitForSelector(
			'.source .editor >>> .tok-value ::-p-text(60sec)'
		);
		await word?.click({ count: 2 });
		await visit.page.keyboard.type('30');
		await expect.poll(() => text(visit)).toContain('ServerAliveInterval 30');
	});

	test('a file that is dropped keeps its name', async ({ visit }) => {
		await visit.open('en/check/');
		await visit.page.$eval(
			'main section',
			(place, given) => {
				const transfer = new DataTransfer();
				transfer.items.add(new File([given], 'my.conf'));
				transfer.items.add(new File(['ServerAliveInterval 15\n'], 'more.conf'));
				const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
				place.dispatchEvent(new DragEvent('drop', options));
			},
			BROKEN
		);
		await settled(visit);
		expect(await visit.text('[role="tab"][aria-selected="true"]')).toBe('my.conf');
		expect(await visit.text('.status')).toContain('CRLF');
	});

	test('a text is packed into a link that opens it again', async ({ visit, arrive }) => {
		await visit.open('en/check/');
		await paste(visit, BROKEN.replaceAll('\r', ''));
		await visit.click(button('Share'));
		await visit.click('dialog label input');
		await visit.click(button('Copy link to the text'));
		const link = await pasted(visit);
		expect(link).toMatch(/\/en\/check\/#text=1\.[\w-]+&format=ssh_config$/);
		const other = await arrive();
		await other.open(link);
		await settled(other);
		expect(await text(other)).toContain('User user1');
		expect(await text(other)).not.toContain('alice');
	});
});
