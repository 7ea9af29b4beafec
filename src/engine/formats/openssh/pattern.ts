import { isComma } from './chars.ts';

const STAR = 42;
const QUESTION = 63;
const BANG = 33;

/** Subpatterns of a list longer than this match nothing (`match.c match_pattern_list`). */
const MAX_SUBPATTERN = 1022;

/**
 * Whether a text matches a pattern of `*` and `?` as `match.c match_pattern` has it; case counts.
 * It goes back to the last star only, so that no pattern takes longer than its length times the text's.
 */
export function matchesPattern(text: string, pattern: string): boolean {
	let at = 0;
	let inPattern = 0;
	let star = -1;
	let afterStar = 0;
	while (at < text.length) {
		const code = inPattern < pattern.length ? pattern.charCodeAt(inPattern) : -1;
		if (code === STAR) {
			star = inPattern++;
			afterStar = at;
		} else if (code === QUESTION || code === text.charCodeAt(at)) {
			at++;
			inPattern++;
		} else if (star >= 0) {
			inPattern = star + 1;
			at = ++afterStar;
		} else return false;
	}
	while (inPattern < pattern.length && pattern.charCodeAt(inPattern) === STAR) inPattern++;
	return inPattern === pattern.length;
}

/** `match`: a pattern of the list does and no negated one. `negated`: a negated one does. */
export type ListMatch = 'match' | 'negated' | 'none';

/**
 * Compares a text with a comma-separated list of patterns, `!` before one negating it
 * (`match.c match_pattern_list`). The first negated pattern that matches decides.
 * @param lowercase whether the patterns are taken in lower case (the text never is)
 */
export function matchList(text: string, list: string, lowercase = false): ListMatch {
	let found: ListMatch = 'none';
	for (let at = 0; at < list.length;) {
		const negated = list.charCodeAt(at) === BANG;
		if (negated) at++;
		let end = at;
		while (end < list.length && !isComma(list.charCodeAt(end))) end++;
		if (end - at > MAX_SUBPATTERN) return 'none';
		const pattern = list.slice(at, end);
		at = end + 1;
		if (!matchesPattern(text, lowercase ? asciiLowercase(pattern) : pattern)) continue;
		if (negated) return 'negated';
		found = 'match';
	}
	return found;
}

/** Lower case as C's `tolower` has it in the C locale: letters of ASCII only. */
export function asciiLowercase(text: string): string {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
