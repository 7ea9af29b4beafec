import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { keepingFile } from './one-file/keep.mjs';
import { offline } from './src/service-worker/adapter.mjs';

/** The script in `app.html` runs before everything else; kit hashes its own scripts only. */
const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(template)?.[1] ?? '';
const hash = createHash('sha256').update(script).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: keepingFile(offline(adapter({ precompress: true }), 'build')),
		alias: { $engine: 'src/engine', $messages: 'src/messages' },
		// Any folder of any static host: no absolute path is written.
		paths: { relative: true },
		// `src/lib/offline` registers it, once the page is at rest.
		serviceWorker: { register: false },
		typescript: {
			config: ({ include, ...rest }) => ({
				...rest,
				include: [...include, '../one-file/**/*.ts', '../one-file/**/*.svelte']
			})
		},
		prerender: { handleMissingId: 'ignore' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${hash}`],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	},
	compilerOptions: {
		runes: true,
		// Short scopes: they stand in every page, stylesheet and script.
		cssHash: ({ hash, filename }) => `s${hash(filename ?? '').slice(0, 4)}`
	}
};
