import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../src/start/npm.mjs';

/** @type {Promise<typeof import('../../src/engine/index.ts')> | undefined} */
let built;

/** The engine in one module, as the site is served: what runs from its sources is several times slower. */
export function builtEngine() {
	built ??= make();
	return built;
}

async function make() {
	const outDir = join(ROOT, '.cache/bench');
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			lib: { entry: join(ROOT, 'src/engine/index.ts'), formats: ['es'], fileName: 'engine' },
			outDir,
			emptyOutDir: true,
			copyPublicDir: false,
			target: 'es2023'
		}
	});
	return import(pathToFileURL(join(outDir, 'engine.js')).href);
}
