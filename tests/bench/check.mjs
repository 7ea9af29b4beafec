/** @typedef {import('@playwright/test').Browser} Browser */

const KEYS = 100;
const HOSTS = 1000;
const LARGE = 10 * 1024 * 1024;

/** @param {number} hosts five lines each */
const config = (hosts) =>
	Array.from(
		{ length: hosts },
		(_, at) =>
			`Host web${at}\n    HostName web${at}.example.com\n    User deploy\n    ServerAliveInterval 30\n    ServerAliveCountMax 5\n`
	).join('');

/**
 * From a key pressed in the editor to the findings that follow from it, in milliseconds.
 * @param {Browser} browser
 * @param {{ url: string }} site
 * @param {number} [keys]
 */
export async function keystrokes(browser, site, keys = KEYS) {
	const page = await open(browser, site, config(HOSTS));
	const times = await page.evaluate(async (keys) => {
		const content = document
			.querySelector('.source .editor')
			?.shadowRoot?.querySelector('.cm-content');
		const heading = document.querySelector('main h1');
		if (!(content instanceof HTMLElement) || !heading) throw new Error('no editor');
		content.focus();
		const line = content.querySelectorAll('.cm-line')[3];
		const word = line?.querySelector('.tok-keyword')?.firstChild;
		if (!word) throw new Error('no keyword');
		content.getRootNode().ownerDocument.getSelection()?.collapse(word, 4);
		await new Promise((done) => setTimeout(done, 300));
		const times = [];
		for (let key = 0; key < keys; key++) {
			const changed = new Promise((done) => {
				const observer = new MutationObserver(() => {
					observer.disconnect();
					done(performance.now());
				});
				observer.observe(heading.parentElement ?? heading, {
					subtree: true,
					childList: true,
					characterData: true
				});
			});
			const start = performance.now();
			// A letter breaks the keyword, and taking it away mends it.
			document.execCommand(key % 2 === 0 ? 'insertText' : 'delete', false, 'q');
			times.push((await changed) - start);
			await new Promise((done) => setTimeout(done, 60));
		}
		return times;
	}, keys);
	await page.close();
	return times;
}

/**
 * The longest time that the page does not answer while 10 MB are opened and checked.
 * @param {Browser} browser
 * @param {{ url: string }} site
 */
export async function checkLarge(browser, site) {
	const page = await open(browser, site, config(2));
	// The file is made before anything is measured.
	await page.evaluate(
		({ text, size }) => {
			const file = new File([text.repeat(Math.ceil(size / text.length))], 'config');
			/** @type {any} */ (window).given = file;
		},
		{ text: config(100), size: LARGE }
	);
	await page.waitForTimeout(1000);
	await page.evaluate(() => {
		const tasks = /** @type {any} */ (window);
		tasks.longest = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries())
				tasks.longest = Math.max(tasks.longest, duration);
		}).observe({ type: 'longtask' });
		const transfer = new DataTransfer();
		transfer.items.add(tasks.given);
		tasks.start = performance.now();
		document
			.querySelector('main section')
			?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
	});
	await page.getByRole('heading', { level: 1, name: 'Checking' }).waitFor();
	await page
		.getByRole('heading', { level: 1, name: /^(?!Checking)/ })
		.waitFor({ timeout: 300_000 });
	const { longest, took } = await page.evaluate(() => {
		const tasks = /** @type {any} */ (window);
		return { longest: tasks.longest, took: performance.now() - tasks.start };
	});
	await page.close();
	const task = longest === 0 ? 'none of 50 ms or more' : `${longest.toFixed(0)} ms`;
	return `10 MB opened and checked in ${(took / 1000).toFixed(1)} s, longest task of the page: ${task}`;
}

/**
 * Drops a text onto the page as a file.
 * @param {string} text
 */
function drop(text) {
	const transfer = new DataTransfer();
	transfer.items.add(new File([text], 'config'));
	document
		.querySelector('main section')
		?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
}

/**
 * @param {Browser} browser
 * @param {{ url: string }} site
 * @param {string} text
 */
async function open(browser, site, text) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${site.url}en/check/`);
	await page.locator('header .copy button:enabled').waitFor();
	await page.evaluate(drop, text);
	await page.locator('.source .editor .cm-content').waitFor();
	await page.locator('.source .editor .tok-head').first().waitFor();
	await page.waitForTimeout(1000);
	return page;
}
