import { existsSync, readFileSync } from 'node:fs';

/** What Vite writes about the packages that it bundles for the browser, before pages are rendered. */
const FILE = '.svelte-kit/output/client/.vite/license.json';

interface Bundled {
	name: string;
	version: string;
	identifier: string;
	text: string;
}

/** A licence's text, and the packages that come under it word for word. */
export interface Licence {
	identifier: string;
	text: string;
	packages: string[];
}

/** The licences of all that is bundled; nothing where nothing has been built. */
export function licences(): Licence[] {
	if (!existsSync(FILE)) return [];
	const bundled = JSON.parse(readFileSync(FILE, 'utf8')) as Bundled[];
	const found = new Map<string, Licence>();
	for (const { name, version, identifier, text } of bundled) {
		const licence = found.get(text) ?? { identifier, text, packages: [] };
		licence.packages.push(`${name} ${version}`);
		found.set(text, licence);
	}
	return [...found.values()];
}
