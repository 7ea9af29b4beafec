import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/start/npm.mjs';

/**
 * Starts npm beside what follows; its output waits in a file, since a pipe that nobody empties would
 * stop it.
 * @param {string} command what follows `npm`
 * @returns {{ end: () => Promise<void> }} prints the output when it has ended; where it failed, this process ends
 */
export function beside(command) {
	const folder = mkdtempSync(join(tmpdir(), 'holdfast-beside-'));
	const output = join(folder, 'output');
	const file = openSync(output, 'w');
	const child = spawn(`npm ${command}`, {
		cwd: ROOT,
		shell: true,
		detached: process.platform !== 'win32',
		stdio: ['ignore', file, file]
	});
	closeSync(file);
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => {
		child.on('error', () => resolve(1));
		child.on('exit', (code) => resolve(code ?? 1));
	});
	const stop = () => {
		if (child.exitCode === null && child.signalCode === null && child.pid) kill(child.pid);
		rmSync(folder, { recursive: true });
	};
	process.once('exit', stop);
	// What is asked to end ends that too.
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
	return {
		async end() {
			const code = await ended;
			console.log(readFileSync(output, 'utf8'));
			if (code !== 0) process.exit(code);
		}
	};
}

/**
 * Ends a command with all that it started.
 * @param {number} pid
 */
function kill(pid) {
	try {
		process.kill(process.platform === 'win32' ? pid : -pid);
	} catch {
		// It has just ended.
	}
}
