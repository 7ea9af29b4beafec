import { matchesGlob } from './glob.ts';

/** Files may include each other this deep (`readconf.h READCONF_MAX_DEPTH`, `servconf.c SERVCONF_MAX_DEPTH`). */
export const MAX_INCLUDE_DEPTH = 16;

/**
 * The paths among `files` that a glob finds, in the order the programs read them: by bytes.
 * Stars and the like stay within one part of the path.
 * @param base the folder that relative patterns, and relative paths among the files, start from
 * @returns keys of `files`; none where nothing matches, which is no error
 */
export function includedFiles(
	pattern: string,
	base: string,
	files: Readonly<Record<string, string>>
): string[] {
	const wanted = parts(pattern, base);
	return Object.keys(files)
		.map((key) => ({ key, path: parts(key, base) }))
		.filter(
			({ path }) =>
				path.length === wanted.length &&
				path.every((part, at) => matchesGlob(part, wanted[at] ?? ''))
		)
		.map(({ key, path }) => ({ key, path: path.join('/') }))
		.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
		.map(({ key }) => key);
}

/** A path's parts as bytes, with `.` and `..` resolved as far as the text allows. */
function parts(path: string, base: string): string[] {
	const full = path.startsWith('/') || path.startsWith('~') ? path : `${base}/${path}`;
	const found: string[] = [];
	for (const part of bytesOf(full).split('/')) {
		if (part === '' || part === '.') continue;
		if (part === '..') found.pop();
		else found.push(part);
	}
	return found;
}

/** A text's UTF-8, each byte as one character: the programs know no others. */
function bytesOf(text: string): string {
	return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
