import { hydrate, type Component } from 'svelte';
import { startOffline } from '$lib/offline/start.ts';
import Root from './Root.svelte';

interface App {
	/** How each node of the site is loaded: layouts and pages. */
	nodes: (() => Promise<{ component: Component<{ data: unknown }> }>)[];
}

interface Prerendered {
	node_ids: number[];
	data: ({ data: unknown } | null)[];
}

/** Brings a prerendered page to life; called by the script that kit writes into it. */
export async function start(app: App, target: Element, { node_ids, data }: Prerendered) {
	// The page comes last, after a layout that is kit's own and empty.
	const { component } = await app.nodes[node_ids.at(-1) ?? 0]!();
	hydrate(Root, { target, props: { constructors: [component], data_1: data.at(-1)?.data } });
	startOffline();
}

/** Asked for by kit's entry; styles are linked in every page. */
export function load_css() {}

/** Asked for by `match` of `$app/paths`: there is no router to ask. */
export function get_navigation_intent() {
	return undefined;
}
