import { fileURLToPath } from 'node:url';

const own = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Every page is a document: links load documents, so the router, half of what a first view would
 * otherwise load, is left out. Kit prerenders and builds; `start.ts` takes the place of its client.
 * Whatever else of that client is imported (`$app/navigation`, `$app/state`) fails the build.
 *
 * @returns {import('vite').Plugin}
 */
export function documents() {
	return {
		name: 'holdfast-documents',
		enforce: 'pre',
		resolveId(source, importer = '') {
			if (/\/runtime\/(?:client\/entry|app\/paths\/client)\.js$/.test(importer))
				if (/\/client\.js$/.test(source) && !source.includes('internal')) return own('start.ts');
			if (source === './root.svelte' && importer.includes('/generated/')) return own('Root.svelte');
			return undefined;
		},
		transform(code, id) {
			// The list of pages is all that is used; the rest would bring the router's parts along.
			if (/\/generated\/client(?:-optimized)?\/app\.js(?:\?|$)/.test(id))
				return /export const nodes = \[[^\]]*\];/.exec(code)?.[0];
			return undefined;
		}
	};
}
