import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../src/start/npm.mjs';

const SOURCES = [
	'src',
	'one-file',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'LICENSE'
];

/** Builds a copy of the site for an origin; the build that other tests look at stays as it is. */
export async function buildFor(origin: string) {
	const copy = mkdtempSync(join(tmpdir(), 'holdfast-'));
	for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
	const { bin } = JSON.parse(readFileSync(join(ROOT, 'node_modules/vite/package.json'), 'utf8'));
	await promisify(execFile)(
		process.execPath,
		[join(ROOT, 'node_modules/vite', bin.vite), 'build', '--logLevel', 'error'],
		{ cwd: copy, env: { ...process.env, HOLDFAST_ORIGIN: origin } }
	);
	return {
		folder: join(copy, 'build'),
		remove: () => rmSync(copy, { recursive: true, force: true })
	};
}
