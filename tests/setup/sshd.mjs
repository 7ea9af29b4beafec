import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from './programs.mjs';

/** Debian's sshd insists on it when root runs it; the package's service would make it. */
const PRIVILEGE_SEPARATION = '/run/sshd';

/**
 * How a sshd can be run by whoever runs the tests: as it is; or, for a root without the account that the
 * package would add, as nobody in a user namespace.
 * @param {string | undefined} sshd its path
 * @returns {{ command: string[], user?: 'nobody' } | { problem: string }}
 */
export function runnableSshd(sshd = find('sshd')) {
	const keygen = find('ssh-keygen');
	if (!sshd || !keygen) return { problem: 'sshd or ssh-keygen is missing' };
	if (process.getuid?.() === 0) mkdirSync(PRIVILEGE_SEPARATION, { recursive: true, mode: 0o755 });

	const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
	const key = join(folder, 'key');
	const config = join(folder, 'config');
	spawnSync(keygen, ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
	writeFileSync(config, '');
	try {
		const problem = trial([sshd]);
		if (problem === undefined) return { command: [sshd] };
		const apart = ['unshare', '--user', sshd];
		return trial(apart) === undefined ? { command: apart, user: 'nobody' } : { problem };
	} finally {
		rmSync(folder, { recursive: true });
	}

	/**
	 * @param {string[]} command
	 * @returns {string | undefined} what keeps it from running
	 */
	function trial([program = '', ...args]) {
		const { status, stderr, error } = spawnSync(program, [...args, '-t', '-f', config, '-h', key], {
			encoding: 'utf8'
		});
		return status === 0 ? undefined : `sshd does not run: ${(stderr || String(error)).trim()}`;
	}
}
