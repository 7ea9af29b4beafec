import type { Component } from 'svelte';
import { isLanguage, type Language } from '../src/messages/languages.ts';

type Params = Record<string, string>;

interface Loader {
	load?(event: { params: Params }): unknown;
}

/** The pages of the site with what each is given; there it is read while they are prerendered. */
const components = import.meta.glob<Component<{ data: unknown }>>('../src/routes/**/+page.svelte', {
	eager: true,
	import: 'default'
});
const loaders = import.meta.glob<Loader>('../src/routes/**/+page.server.ts', { eager: true });

const ROUTES = Object.entries(components).map(([file, component]) => {
	const route = file.slice('../src/routes'.length, -'/+page.svelte'.length);
	const pattern = route
		.replace('/[[lang=lang]]', '(?:/(?<lang>en|zh-cn))?')
		.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
	return {
		component,
		pattern: new RegExp(`^${pattern}/?$`),
		load: loaders[file.replace('.svelte', '.server.ts')]?.load
	};
});

/** The page at a path of the site; the first one, where there is none. */
export function pageAt(path: string) {
	const lang = path.split('/')[1] ?? '';
	const language: Language = isLanguage(lang) ? lang : 'en';
	return found(path, language) ?? found(`/${language}/`, language)!;
}

function found(path: string, language: Language) {
	for (const { component, pattern, load } of ROUTES) {
		const match = pattern.exec(path);
		if (!match) continue;
		try {
			const params = { ...match.groups, lang: language };
			return { component, language, data: load?.({ params }) };
		} catch {
			// A rule that does not exist.
		}
	}
	return undefined;
}
