import { join } from 'node:path';
import { playwrightChromium } from './chromium.mjs';
import { install, isDebian, unpack } from './debian.mjs';
import { CACHE, PROGRAM_NAMES, find, programs, variableOf, versionOf } from './programs.mjs';
import { runnableSshd } from './sshd.mjs';

/** @typedef {import('./programs.mjs').ProgramName} ProgramName */
/** @typedef {{ name: ProgramName, path?: string, version?: string, problem?: string }} Provided */

/** Debian's packages for each set, and the programs in them. */
const SETS = {
	chromium: { packages: ['chromium'], files: ['usr/lib/chromium/chromium'] },
	firefox: { packages: ['firefox-esr'], files: ['usr/lib/firefox-esr/firefox-esr'] },
	openssh: {
		packages: ['openssh-client', 'openssh-server'],
		files: ['usr/bin/ssh', 'usr/bin/ssh-keygen', 'usr/sbin/sshd']
	},
	putty: { packages: ['putty-tools'], files: ['usr/bin/plink', 'usr/bin/puttygen'] },
	python: { packages: ['python3'], files: ['usr/bin/python3'] },
	network: { packages: ['iproute2', 'nftables'], files: ['usr/bin/ip', 'usr/sbin/nft'] },
	namespaces: { packages: ['util-linux'], files: ['usr/bin/unshare', 'usr/bin/nsenter'] }
};

/**
 * Gets the programs that judge, as far as they can be had, and tells the tests where they are.
 * @returns {Promise<Provided[]>} all of them; with a problem where one cannot be used
 */
export async function providePrograms() {
	/** @type {Record<string, string>} */
	const problems = {};
	for (const set of /** @type {(keyof typeof SETS)[]} */ (Object.keys(SETS))) {
		if (isThere(set)) continue;
		try {
			await provide(set);
		} catch (error) {
			problems[set] = /** @type {Error} */ (error).message;
		}
	}
	return PROGRAM_NAMES.map((name) => {
		const path = find(name);
		if (!path) return { name, problem: problems[programs[name].set] ?? 'not in its package' };
		const version = versionOf(name, path);
		if (version === undefined) return { name, path, problem: 'does not run' };
		const sshd = name === 'sshd' ? runnableSshd() : undefined;
		if (sshd && 'problem' in sshd) return { name, path, problem: sshd.problem };
		process.env[variableOf(name)] = path;
		return { name, path, version };
	});
}

/** @param {keyof typeof SETS} set */
async function provide(set) {
	if (set === 'chromium') {
		console.log("Programs: trying Playwright's own Chromium");
		const path = await playwrightChromium();
		if (path) {
			process.env[variableOf('chromium')] = path;
			return;
		}
	}
	if (!isDebian()) throw new Error('not on this machine; the tests install it on Debian only');
	const { packages, files } = SETS[set];
	// A server's package starts the server; that is for machines which are thrown away.
	if (process.env.CI === 'true' && process.getuid?.() === 0) {
		console.log(`Programs: installing ${packages.join(', ')}`);
		install(packages);
	} else {
		const folder = join(CACHE, set);
		console.log(`Programs: unpacking ${packages.join(', ')} into ${folder}`);
		unpack(packages, folder, files);
	}
}

/** @param {keyof typeof SETS} set */
function isThere(set) {
	return PROGRAM_NAMES.every((name) => programs[name].set !== set || find(name));
}
