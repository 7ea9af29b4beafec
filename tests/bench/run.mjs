import { chromium } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { buildSite } from '../../src/start/build.mjs';
import { serve } from '../../src/start/serve.mjs';
import { find } from '../setup/programs.mjs';
import { checkLarge, keystrokes } from './check.mjs';
import { builtEngine } from './engine.mjs';
import { readConfigs } from './openssh.mjs';

// Figures, never a verdict: what the engine takes, what a change takes until it is painted, what a first view loads.
const CHANGES = 200;

buildSite();
await readConfigs();
await engine();
await idling();
const site = await serve();
const browser = await chromium.launch({
	...(find('chromium') && { executablePath: find('chromium') }),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
try {
	await repaint();
	await drag();
	report('a keystroke in a config of 5,000 lines to its findings', await keystrokes(browser, site));
	console.log(await checkLarge(browser, site));
	await transfer('en/');
	await transfer('zh-cn/');
} finally {
	await browser.close();
	await site.close();
}

/** Plan and every target rendered, over many environments. */
async function engine() {
	const { BOX_IDS, TARGET_IDS, defaultEnvironment, plan, render } = await builtEngine();
	const environments = BOX_IDS.map((box) => ({
		...defaultEnvironment,
		control: ['client', 'server'],
		path: [{ box }],
		host: 'db1'
	}));
	const times = [];
	for (let round = 0; round < 12; round++)
		for (const environment of environments) {
			const start = performance.now();
			const made = plan(environment);
			for (const target of TARGET_IDS) render(target, made, environment);
			if (round >= 2) times.push(performance.now() - start);
		}
	report(`plan and ${TARGET_IDS.length} targets`, times);
}

/** Thirty idle days on the planned path, for every box with its own timeout. */
async function idling() {
	const { BOX_IDS, defaultEnvironment, plan, scenarioOf, simulate } = await builtEngine();
	const scenarios = BOX_IDS.map((box) => {
		const environment = { ...defaultEnvironment, path: [{ box }, { idleTimeout: 350 }] };
		const play = { settings: 'planned', outages: [], until: 30 * 86_400 };
		return scenarioOf(plan(environment), environment, play);
	});
	const times = [];
	for (let round = 0; round < 12; round++)
		for (const scenario of scenarios) {
			const start = performance.now();
			simulate(scenario);
			times.push(performance.now() - start);
		}
	report('thirty idle days simulated, the first time included', times);
}

/** From an answer changed to the page repainted. */
async function repaint() {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${site.url}en/#v=1&path=aws-nlb`);
	await page.getByRole('button', { name: 'Copy link' }).waitFor();
	const times = await page.evaluate(async (changes) => {
		const radios = [...document.querySelectorAll('#outage input')].slice(0, 4);
		// Scripts, then style, layout and paint; the wait for the screen's next frame is nobody's work.
		const settled = () => new Promise((done) => setTimeout(done));
		const frame = () =>
			new Promise((done) =>
				requestAnimationFrame(() => {
					const begun = performance.now();
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done(performance.now() - begun);
					port2.postMessage(0);
				})
			);
		const times = [];
		for (let change = 0; change < changes; change++) {
			await frame();
			const start = performance.now();
			radios[change % radios.length].click();
			await Promise.resolve();
			const scripts = performance.now() - start;
			times.push(scripts + (await frame()));
			await settled();
		}
		return times;
	}, CHANGES);
	report(`a change to the page repainted, ${CHANGES} changes`, times);
	await page.close();
}

/** From a step of the interruption's handle to the timeline repainted. */
async function drag() {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(
		`${site.url}en/#v=1&control=client,server&path=home-gw-2010,aws-nlb,60&outage=300`
	);
	await page.locator('.timeline-place[data-live]').waitFor();
	const times = await page.evaluate(async (changes) => {
		const handles = document.querySelector('.timeline .handles');
		handles.setPointerCapture = () => {};
		const { left, width, top } = handles.getBoundingClientRect();
		const bar = document.querySelector('.timeline .handle').getBoundingClientRect();
		const send = (type, clientX) =>
			handles.dispatchEvent(
				new PointerEvent(type, { clientX, clientY: top + 12, pointerType: 'mouse', bubbles: true })
			);
		const frame = () =>
			new Promise((done) =>
				requestAnimationFrame(() => {
					const begun = performance.now();
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done(performance.now() - begun);
					port2.postMessage(0);
				})
			);
		send('pointerdown', bar.left + bar.width / 2);
		const times = [];
		for (let change = 0; change < changes; change++) {
			await frame();
			const start = performance.now();
			send('pointermove', left + width * (0.2 + (0.5 * change) / changes));
			await Promise.resolve();
			const scripts = performance.now() - start;
			times.push(scripts + (await frame()));
		}
		send('pointerup', left);
		return times;
	}, CHANGES);
	report(`a step of the interruption dragged, to the timeline repainted, ${CHANGES} steps`, times);
	await page.close();
}

/** What a first view loads, each response gzipped at level 6 as most hosts do. */
async function transfer(path) {
	const page = await (await browser.newContext()).newPage();
	const sizes = [];
	page.on('requestfinished', async (request) => {
		const response = await request.response();
		const body = (await response?.body()) ?? Buffer.alloc(0);
		sizes.push(gzipSync(body, { level: 6 }).length);
	});
	await page.goto(site.url + path, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1000);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	console.log(
		`first view of /${path}: ${sizes.length} requests, ${(total / 1000).toFixed(1)} kB gzip`
	);
	await page.close();
}

function report(what, times) {
	times.sort((a, b) => a - b);
	const at = (part) => times[Math.floor(times.length * part)].toFixed(2);
	console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
