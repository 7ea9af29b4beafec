import { defineConfig } from '@playwright/test';
import { freePort } from './tests/setup/port.mjs';
import { find } from './tests/setup/programs.mjs';

// Every worker reads this file again: the first reader picks the port for all.
const port = (process.env.HOLDFAST_E2E_PORT ??= String(await freePort()));
const executablePath = find('chromium');

export default defineConfig({
	testDir: 'tests/e2e',
	workers: 2,
	forbidOnly: process.env.CI === 'true',
	reporter: 'list',
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		// It would store the whole site for each test; those about it let it in.
		serviceWorkers: 'block',
		permissions: ['clipboard-read', 'clipboard-write'],
		// Without a path: Playwright's own, in the build that it has downloaded.
		channel: 'chromium',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: `node src/start/serve.mjs --port ${port}`,
		url: `http://127.0.0.1:${port}`
	}
});
