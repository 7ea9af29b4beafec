import type { Params } from '$engine';

/** A drawing's numbers and the link to its path, as they travel in the page. */
export interface Shown {
	params: Params;
	link: string;
}
