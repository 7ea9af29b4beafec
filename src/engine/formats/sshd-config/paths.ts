/** Whose home a leading `~` is: sshd reads its files as root. */
const HOME = '/root';
/** The folder a service is started in. */
const WORKING_DIRECTORY = '/';

/**
 * A path as `misc.c tilde_expand_filename` has it. Other users' homes are not known here and left as they
 * are written.
 */
export function expandTilde(path: string): string {
	const slash = path.indexOf('/');
	const home = slash < 0 ? path : path.slice(0, slash);
	if (home !== '~' && home !== '~root') return path;
	return `${HOME}/${path.slice(home.length).replace(/^\/+/, '')}`;
}

/** A path made absolute as `servconf.c derelativise_path` does; `none`, however it is written, stays that word. */
export function absolutePath(path: string): string {
	if (isNone(path)) return 'none';
	const expanded = expandTilde(path);
	return expanded.startsWith('/') || expanded.startsWith('~')
		? expanded
		: `${WORKING_DIRECTORY}/${expanded}`;
}

/** The word `none` in any case. */
export function isNone(word: string | undefined): boolean {
	return word?.length === 4 && word.toLowerCase() === 'none';
}
