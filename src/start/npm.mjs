import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs npm in the project; where it fails, this process ends with its exit code.
 * @param {string} command what follows `npm`
 */
export function npm(command) {
	// npm is a script on Windows, which only a shell starts.
	const { status } = spawnSync(`npm ${command}`, { cwd: ROOT, stdio: 'inherit', shell: true });
	if (status !== 0) process.exit(status ?? 1);
}
