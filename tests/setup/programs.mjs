import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../src/start/npm.mjs';

/** Where programs are kept that came from packages unpacked here, a folder per set. */
export const CACHE = join(ROOT, '.cache');

/**
 * The programs that judge what the site writes: the names they go by, and the set of packages they
 * come in.
 */
export const programs = {
	chromium: {
		set: 'chromium',
		names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
	},
	firefox: { set: 'firefox', names: ['firefox-esr', 'firefox'] },
	ssh: { set: 'openssh', names: ['ssh'] },
	sshd: { set: 'openssh', names: ['sshd'] },
	'ssh-keygen': { set: 'openssh', names: ['ssh-keygen'] },
	plink: { set: 'putty', names: ['plink'] },
	puttygen: { set: 'putty', names: ['puttygen'] },
	python3: { set: 'python', names: ['python3'] },
	ip: { set: 'network', names: ['ip'] },
	nft: { set: 'network', names: ['nft'] },
	unshare: { set: 'namespaces', names: ['unshare'] },
	nsenter: { set: 'namespaces', names: ['nsenter'] }
};

/** @typedef {keyof typeof programs} ProgramName */

export const PROGRAM_NAMES = /** @type {ProgramName[]} */ (Object.keys(programs));

/** Folders that a person's PATH often lacks, and where desktop systems keep a browser. */
const MORE_FOLDERS = [
	'/usr/sbin',
	'/usr/local/sbin',
	'/Applications/Chromium.app/Contents/MacOS',
	'/Applications/Google Chrome.app/Contents/MacOS',
	'/Applications/Firefox.app/Contents/MacOS',
	'C:\\Program Files\\Google\\Chrome\\Application',
	'C:\\Program Files\\Mozilla Firefox',
	'C:\\Program Files\\PuTTY'
];

/**
 * Finds a program: the one an environment variable names (HOLDFAST_SSHD, …), else the system's, else
 * the one unpacked here. HOLDFAST_IGNORE_SYSTEM=1 passes the system's over.
 * @param {ProgramName} name
 * @returns {string | undefined} its path
 */
export function find(name) {
	const { set, names } = programs[name];
	const told = process.env[variableOf(name)];
	if (told) return told;
	const system = process.env.HOLDFAST_IGNORE_SYSTEM
		? []
		: [...(process.env.PATH ?? '').split(delimiter), ...MORE_FOLDERS];
	return [...system, join(CACHE, set, 'bin')]
		.flatMap((folder) => names.map((file) => join(folder, file)))
		.flatMap((path) => [path, `${path}.exe`])
		.find(isProgram);
}

/**
 * The environment variable that tells where a program is.
 * @param {ProgramName} name
 */
export function variableOf(name) {
	return `HOLDFAST_${name.toUpperCase().replaceAll('-', '_')}`;
}

/**
 * What a program says of its version; nothing where it does not run.
 * @param {ProgramName} name
 * @param {string} path
 */
export function versionOf(name, path) {
	// ssh-keygen cannot tell, and browsers on Windows open a window instead.
	const isBrowser = name === 'chromium' || name === 'firefox';
	if (name === 'ssh-keygen' || (isBrowser && process.platform === 'win32')) return '';
	// Older sshds tell in their complaint about the option.
	const flag = isBrowser || ['puttygen', 'python3'].includes(name) ? '--version' : '-V';
	const { stdout, stderr } = spawnSync(path, [flag], { encoding: 'utf8', timeout: 30_000 });
	return /(?:OpenSSH_|Chrom\D+|Firefox |Release |Python |iproute2-|nftables v|util-linux )[\w.-]+/.exec(
		`${stdout}${stderr}`
	)?.[0];
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
