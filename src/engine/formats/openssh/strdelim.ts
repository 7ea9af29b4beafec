import { DOUBLE_QUOTE, EQUALS, isWhitespace } from './chars.ts';

/** A stretch of the text and what it means, quotes and escapes taken away. */
export interface Token {
	from: number;
	to: number;
	value: string;
}

/** A word taken by `strdelim`, and where the next one is looked for; -1 where nothing is left. */
export interface Delimited extends Token {
	next: number;
}

/**
 * Takes one word as `misc.c strdelim` does: up to white space, a double quote or, unless told otherwise,
 * one `=`. It takes every line's keyword, and before 8.7 every argument too.
 * A word that begins a quoted part goes on to the closing quote and ends there.
 * @returns nothing where a quote is not closed
 */
export function strdelim(
	text: string,
	from: number,
	end: number,
	splitEquals = true
): Delimited | undefined {
	let at = from;
	let code = 0;
	for (; at < end; at++) {
		code = text.charCodeAt(at);
		if (isWhitespace(code) || code === DOUBLE_QUOTE || (splitEquals && code === EQUALS)) break;
	}
	if (at >= end) return { from, to: end, value: text.slice(from, end), next: -1 };
	if (code === DOUBLE_QUOTE) {
		const close = text.indexOf('"', at + 1);
		if (close < 0 || close >= end) return undefined;
		return {
			from,
			to: close + 1,
			value: text.slice(from, at) + text.slice(at + 1, close),
			next: skipWhitespace(text, close + 1, end)
		};
	}
	let next = skipWhitespace(text, at + 1, end);
	if (splitEquals && code !== EQUALS && next < end && text.charCodeAt(next) === EQUALS)
		next = skipWhitespace(text, next + 1, end);
	return { from, to: at, value: text.slice(from, at), next };
}

/** The first place from `at` on that is no white space, or `end`. */
export function skipWhitespace(text: string, at: number, end: number): number {
	while (at < end && isWhitespace(text.charCodeAt(at))) at++;
	return at;
}
