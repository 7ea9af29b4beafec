import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from '../../src/start/npm.mjs';
import { versionOf } from './programs.mjs';

const TIME_LIMIT = 300_000;

/**
 * Playwright's own Chromium, downloaded unless it is there.
 * @returns {Promise<string | undefined>} its path; nothing where it cannot be had or does not start
 */
export async function playwrightChromium() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	if (!existsSync(path))
		spawnSync('npx playwright install chromium --no-shell', {
			cwd: ROOT,
			shell: true,
			stdio: 'ignore',
			timeout: TIME_LIMIT
		});
	// Downloaded, it still lacks its libraries on a bare machine.
	return existsSync(path) && versionOf('chromium', path) !== undefined ? path : undefined;
}
