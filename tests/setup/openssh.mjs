import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDebian, unpackRelease } from './debian.mjs';
import { CACHE, find } from './programs.mjs';
import { runnableSshd } from './sshd.mjs';

/** Debian's releases whose OpenSSH judges beside the system's, oldest first: 8.4, 10.0, 10.3, the newest. */
const RELEASES = ['bullseye', 'trixie', 'trixie-backports', 'sid'];

/** How many besides the system's must be had where nothing may be skipped. */
export const OTHERS_NEEDED = 2;

/** The name of the system's own. */
export const SYSTEM = 'system';

/** A folder in the cache for each; one made by hand, with `bin/ssh` and `bin/sshd`, judges too. */
const PREFIX = 'openssh-';

const PACKAGES = ['openssh-client', 'openssh-server', 'libc6'];

/**
 * An OpenSSH that can be run here.
 * @typedef {object} OpenSsh
 * @property {string} name whose it is: `system`, or the release
 * @property {string} version as it says itself
 * @property {string} openssh the version that the engine is told
 * @property {'upstream' | 'debian'} build
 * @property {string[]} ssh how to start the client
 * @property {string[]} sshd how to start the server
 */

/** @typedef {{ name: string, problem: string }} Lacking */

/**
 * Gets OpenSSH of other releases, as far as they can be had.
 * @returns {(OpenSsh | Lacking)[]} the system's first; with a problem where one cannot be used
 */
export function provideOpenSsh() {
	const lacking = RELEASES.flatMap((name) => {
		const folder = join(CACHE, PREFIX + name);
		if (existsSync(join(folder, 'bin/sshd'))) return [];
		if (!isDebian())
			return { name, problem: 'not on this machine; the tests unpack it on Debian only' };
		console.log(`Programs: unpacking ${name}'s OpenSSH into ${folder}`);
		try {
			unpackRelease(name, PACKAGES, folder, ['usr/bin/ssh', 'usr/sbin/sshd']);
			return [];
		} catch (error) {
			return { name, problem: /** @type {Error} */ (error).message };
		}
	});
	const broken = new Set(lacking.map(({ name }) => name));
	return [...allOpenSsh().filter(({ name }) => !broken.has(name)), ...lacking];
}

/**
 * Every OpenSSH there is, the system's first.
 * @returns {(OpenSsh | Lacking)[]} with a problem where one does not run
 */
export function allOpenSsh() {
	const cached = existsSync(CACHE) ? readdirSync(CACHE) : [];
	const others = cached
		.filter((folder) => folder.startsWith(PREFIX))
		.map((folder) => {
			const bin = join(CACHE, folder, 'bin');
			return openSsh(folder.slice(PREFIX.length), join(bin, 'ssh'), join(bin, 'sshd'));
		});
	return [openSsh(SYSTEM, find('ssh'), find('sshd')), ...others];
}

/**
 * @param {string} name
 * @param {string | undefined} ssh
 * @param {string | undefined} sshd
 * @returns {OpenSsh | Lacking}
 */
function openSsh(name, ssh, sshd) {
	if (!ssh || !sshd) return { name, problem: 'ssh or sshd is missing' };
	const { stderr } = spawnSync(ssh, ['-V'], { encoding: 'utf8' });
	const [version, openssh, debian] =
		/OpenSSH_(\d+\.\d+)p\d+(?: (Debian|Ubuntu)[^\s,]*)?/.exec(stderr) ?? [];
	if (!version || !openssh) return { name, problem: 'ssh does not run' };
	const server = runnableSshd(sshd);
	if ('problem' in server) return { name, problem: server.problem };
	const build = debian ? 'debian' : 'upstream';
	return { name, version, openssh, build, ssh: [ssh], sshd: server.command };
}
