import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT } from './npm.mjs';

/** Where the built site is. */
export const BUILD = join(ROOT, 'build');

const SOURCES = [
	'src',
	'static',
	'one-file',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/** Builds the site, unless it is newer than all it is made from. */
export function buildSite() {
	const built = changed(join(BUILD, 'index.html'));
	if (SOURCES.every((source) => newest(join(ROOT, source)) < built))
		return console.log('Site: up to date');
	console.log('Site: building');
	npm('run build');
}

/**
 * The last change in a file or folder; a folder itself changes when something in it goes.
 * @param {string} path
 */
function newest(path) {
	const inside = statSync(path, { throwIfNoEntry: false })?.isDirectory()
		? readdirSync(path, { recursive: true, encoding: 'utf8' })
		: [];
	return Math.max(changed(path), ...inside.map((name) => changed(join(path, name))));
}

/** @param {string} path */
function changed(path) {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
