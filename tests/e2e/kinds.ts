import { PAGES } from '../../src/lib/site/pages.ts';

/** A page of every kind, by its path without a language: `/`, `/check/`. */
export const KINDS = [
	...PAGES.map(({ route }) => `${route.replace('/[[lang=lang]]', '')}/`),
	'/rules/HF104/'
];
