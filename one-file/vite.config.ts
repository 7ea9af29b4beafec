import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { inline } from './inline.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Modules of the site that are another thing in one file. */
const SEAMS: Record<string, string> = {
	[at('../src/lib/site/address.ts')]: at('address.ts'),
	[at('../src/lib/check/create-worker.ts')]: at('create-worker.ts')
};

const seams: Plugin = {
	name: 'holdfast-seams',
	enforce: 'pre',
	async resolveId(source, importer, options) {
		if (!source.endsWith('address.ts') && !source.endsWith('create-worker.ts')) return undefined;
		const found = await this.resolve(source, importer, { ...options, skipSelf: true });
		return found && SEAMS[found.id];
	}
};

// The whole site as one document, for machines without internet: it opens from a disk and asks for nothing.
export default defineConfig({
	root: at('.'),
	publicDir: false,
	plugins: [seams, svelte({ configFile: at('../svelte.config.js') }), inline()],
	define: {
		__HOLDFAST_ORIGIN__: JSON.stringify(process.env.HOLDFAST_ORIGIN?.replace(/\/$/, '') ?? ''),
		__ONE_FILE_BYTES__: 0
	},
	resolve: {
		alias: {
			$engine: at('../src/engine'),
			$messages: at('../src/messages'),
			$lib: at('../src/lib'),
			'$app/paths': at('paths.ts'),
			'node:fs': at('fs.ts'),
			'node:zlib': at('zlib.ts')
		}
	},
	build: {
		outDir: at('../build'),
		emptyOutDir: false,
		target: 'es2023',
		modulePreload: false,
		cssCodeSplit: false,
		license: { fileName: 'licences.json' },
		reportCompressedSize: false,
		rolldownOptions: {
			input: at('holdfast.html'),
			// Workers of a file are no modules in some browsers, so the script is none.
			output: { codeSplitting: false, format: 'iife' },
			transform: { define: { 'import.meta': '{}' } }
		}
	}
});
