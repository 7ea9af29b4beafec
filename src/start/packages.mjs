import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT } from './npm.mjs';

/** Installs the packages that package-lock.json names, unless they are there already. */
export function installPackages() {
	if (packagesAreThere()) return console.log('Packages: up to date');
	console.log('Packages: installing');
	// Not `ci`: it refuses a lock file that lacks other systems' optional packages.
	npm('install --no-save --no-audit --no-fund');
}

/** npm keeps what it installed in a lock file of its own; optional packages of other systems are not in it. */
function packagesAreThere() {
	const installed = lock('node_modules/.package-lock.json');
	return Object.entries(lock('package-lock.json')).every(([path, wanted]) => {
		const found = installed[path];
		return path === '' || (found ? found.version === wanted.version : wanted.optional);
	});
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lock(file) {
	const path = join(ROOT, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
