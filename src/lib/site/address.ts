/** The address of this document without its fragment, in the browser. */
export function documentAddress(): string {
	return location.href.split('#', 1)[0] ?? '';
}

/** A link as it may stand in a file that is handed on. */
export function citable(link: string): string {
	return link;
}

/** What follows it, with its `#`: a link, an anchor, or nothing. */
export function fragment(): string {
	return location.hash;
}

/** Writes what follows it, without a step in the history. */
export function writeFragment(hash: string): void {
	history.replaceState(null, '', hash || `${location.pathname}${location.search}`);
}
