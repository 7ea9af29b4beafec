/** Character codes that OpenSSH's parsers look for. */
const TAB = 9;
const LF = 10;
export const FF = 12;
const CR = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const EQUALS = 61;
export const BACKSLASH = 92;

/** What `misc.c` calls WHITESPACE. */
export function isWhitespace(code: number): boolean {
	return code === SPACE || code === TAB || code === CR || code === LF;
}

/** Space and tab: what separates arguments since 8.7 (`misc.c argv_split`). */
export function isBlank(code: number): boolean {
	return code === SPACE || code === TAB;
}

export function isComma(code: number): boolean {
	return code === 44;
}
