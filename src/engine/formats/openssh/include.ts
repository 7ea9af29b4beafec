import { BACKSLASH } from './chars.ts';

/** Files may include each other this deep (`readconf.h READCONF_MAX_DEPTH`, `servconf.c SERVCONF_MAX_DEPTH`). */
export const MAX_INCLUDE_DEPTH = 16;

/**
 * The paths among `files` that a glob finds, in the order the programs read them: by bytes.
 * As `glob(3)` has it: `*`, `?` and `[…]` stay within one part of the path, a leading dot must be written
 * out, and `\` takes a character literally.
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
				path.every((part, at) => matchesPart(part, wanted[at] ?? ''))
		)
		.sort((one, other) => byCodePoints(one.path.join('/'), other.path.join('/')))
		.map(({ key }) => key);
}

/** A path's parts, with `.` and `..` resolved as far as the text allows. */
function parts(path: string, base: string): string[] {
	const full = path.startsWith('/') || path.startsWith('~') ? path : `${base}/${path}`;
	const found: string[] = [];
	for (const part of full.split('/')) {
		if (part === '' || part === '.') continue;
		if (part === '..') found.pop();
		else found.push(part);
	}
	return found;
}

/** Whether one part of a path matches one part of a glob. Goes back to the last star only, so that it ends. */
function matchesPart(name: string, pattern: string): boolean {
	if (name.startsWith('.') && !pattern.startsWith('.') && !pattern.startsWith('\\.')) return false;
	let at = 0;
	let inPattern = 0;
	let star = -1;
	let afterStar = 0;
	while (at < name.length) {
		if (pattern[inPattern] === '*') {
			star = inPattern++;
			afterStar = at;
			continue;
		}
		const next = matchesOne(name.charCodeAt(at), pattern, inPattern);
		if (next >= 0) {
			at++;
			inPattern = next;
		} else if (star >= 0) {
			inPattern = star + 1;
			at = ++afterStar;
		} else return false;
	}
	while (pattern[inPattern] === '*') inPattern++;
	return inPattern === pattern.length;
}

/** Where the pattern goes on behind the piece that matches this character; -1 where it does not. */
function matchesOne(code: number, pattern: string, at: number): number {
	if (at >= pattern.length) return -1;
	const expected = pattern.charCodeAt(at);
	if (expected === BACKSLASH && at + 1 < pattern.length)
		return pattern.charCodeAt(at + 1) === code ? at + 2 : -1;
	if (pattern[at] === '?') return at + 1;
	if (pattern[at] === '[') {
		const end = pattern.indexOf(']', pattern[at + 1] === '!' ? at + 3 : at + 2);
		if (end > 0) return inBrackets(code, pattern.slice(at + 1, end)) ? end + 1 : -1;
	}
	return expected === code ? at + 1 : -1;
}

/** Whether a character is among those in brackets: single ones and ranges, `!` in front turning it round. */
function inBrackets(code: number, set: string): boolean {
	const negated = set.startsWith('!');
	let found = false;
	for (let at = negated ? 1 : 0; at < set.length; at++) {
		const from = set.charCodeAt(at);
		const isRange = set[at + 1] === '-' && at + 2 < set.length;
		const to = isRange ? set.charCodeAt(at + 2) : from;
		if (isRange) at += 2;
		found ||= from <= code && code <= to;
	}
	return found !== negated;
}

/** The order of the UTF-8 bytes, which is that of the code points. */
function byCodePoints(one: string, other: string): number {
	const left = [...one];
	const right = [...other];
	for (let at = 0; at < left.length && at < right.length; at++) {
		const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}
