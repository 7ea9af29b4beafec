import { getContext, setContext } from 'svelte';
import type { PAGES } from './pages.ts';

const KEY = Symbol('place');

/** Which page this is: its route, and what the route leaves open. */
export interface Place {
	route: (typeof PAGES)[number]['route'] | '/[[lang=lang]]/rules/[code]';
	params?: Readonly<Record<string, string>>;
}

export function providePlace(place: Place): Place {
	return setContext(KEY, place);
}

export function usePlace(): Place {
	return getContext<Place>(KEY);
}
