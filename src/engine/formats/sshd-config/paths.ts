/** Whose home a leading `~` is: sshd reads its files as root. */
const HOME = '/root';
/** The folder a service is started in. */
const WORKING_DIRECTORY = '/';

/**
 * A path as `misc.c tilde_expand_filename` has it. Another user's home is not known here and left as it is.
 */
export function expandTilde(path: string): string {
	if (path !== '~' && !path.startsWith('~/')) return path;
	let at = 1;
	while (path.charCodeAt(at) === 47) at++;
	return `${HOME}/${path.slice(at)}`;
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
