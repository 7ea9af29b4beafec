import {
	BACKSLASH,
	DOUBLE_QUOTE,
	FF,
	HASH,
	SINGLE_QUOTE,
	SPACE,
	isBlank,
	isWhitespace
} from './chars.ts';
import { strdelim, skipWhitespace, type Token } from './strdelim.ts';

/**
 * How a release takes a line apart. `argv`: since 8.7, both programs (`misc.c argv_split`). The older ones
 * take words with `strdelim`: ssh up to 8.4 knows no comment behind a value (`strdelim`), while ssh 8.5
 * and 8.6 and sshd up to 8.6 cut the line at any `#`, quoted or not (`strdelim-cut`).
 */
export type Dialect = 'argv' | 'strdelim' | 'strdelim-cut';

/** One line, taken apart. Offsets are those of the whole text. */
export interface Line {
	/** Where the line begins, and where its end mark does. */
	from: number;
	to: number;
	/** Absent on an empty line and on a comment's. */
	keyword?: Token;
	/** The arguments as text: raw-text keywords use it as it is. Empty where there are none. */
	rest: { from: number; to: number };
	args: Token[];
	/** A comment, `#` included. */
	comment?: { from: number; to: number };
	/** `no-argument`: nothing behind the keyword. `quotes`: one is not closed, the arguments up to it are there. */
	fault?: 'no-argument' | 'quotes';
	/** The keyword itself begins a quote that is not closed: the programs pass over the whole line. */
	ignored?: true;
}

/**
 * Takes a line apart as OpenSSH does.
 * @param from where it begins in the text
 * @param to where its line end (`\n`) is, or the text's end
 */
export function lexLine(text: string, from: number, to: number, dialect: Dialect = 'argv'): Line {
	let end = to;
	if (dialect === 'strdelim-cut') {
		let hash = from;
		while (hash < to && text.charCodeAt(hash) !== HASH) hash++;
		end = hash;
	}
	const cut = end;
	// White space and form feeds at the end go, but never a line's first character.
	while (end > from + 1 && isTrailing(text.charCodeAt(end - 1))) end--;

	const line: Line = { from, to, rest: { from: end, to: end }, args: [] };
	if (cut < to) line.comment = { from: cut, to };
	let keyword = strdelim(text, from, end);
	if (keyword?.value === '' && keyword.next >= 0) keyword = strdelim(text, keyword.next, end);
	if (!keyword) {
		line.ignored = true;
		return line;
	}
	if (keyword.value === '') return line;
	if (keyword.value.charCodeAt(0) === HASH) {
		line.comment = { from: keyword.from, to };
		return line;
	}
	line.keyword = { from: keyword.from, to: keyword.to, value: keyword.value };
	const start = keyword.next < 0 ? end : keyword.next;
	line.rest = { from: start, to: end };
	if (start >= end) line.fault = 'no-argument';
	if (dialect !== 'argv') delimitArguments(text, line, keyword.next);
	else if (start < end) splitArguments(text, line);
	return line;
}

function isTrailing(code: number): boolean {
	return isWhitespace(code) || code === FF;
}

/** Arguments as `argv_split` finds them; a `#` where one could begin ends the line. */
function splitArguments(text: string, line: Line): void {
	const end = line.rest.to;
	let at = line.rest.from;
	for (;;) {
		while (at < end && isBlank(text.charCodeAt(at))) at++;
		if (at >= end) return;
		if (text.charCodeAt(at) === HASH) {
			line.comment = { from: at, to: line.to };
			return;
		}
		const token = splitToken(text, at, end);
		line.args.push(token);
		if (token.to < 0) {
			token.to = end;
			line.fault = 'quotes';
			return;
		}
		at = token.to;
	}
}

/** One argument from its first character on; `to` is -1 where a quote in it is not closed. */
function splitToken(text: string, from: number, end: number): Token {
	let at = from;
	let code = 0;
	// Most arguments have neither quotes nor escapes.
	for (; at < end; at++) {
		code = text.charCodeAt(at);
		if (isBlank(code) || code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === BACKSLASH)
			break;
	}
	if (at >= end || isBlank(code)) return { from, to: at, value: text.slice(from, at) };

	const parts = [text.slice(from, at)];
	let plain = at;
	let quote = 0;
	for (; at < end; at++) {
		code = text.charCodeAt(at);
		if (code === BACKSLASH) {
			if (!isEscaped(at + 1 < end ? text.charCodeAt(at + 1) : 0, quote)) continue;
			parts.push(text.slice(plain, at));
			plain = ++at;
		} else if (quote === 0 ? isBlank(code) : code === quote) {
			if (quote === 0) break;
			parts.push(text.slice(plain, at));
			plain = at + 1;
			quote = 0;
		} else if (quote === 0 && (code === DOUBLE_QUOTE || code === SINGLE_QUOTE)) {
			parts.push(text.slice(plain, at));
			plain = at + 1;
			quote = code;
		}
	}
	parts.push(text.slice(plain, at));
	return { from, to: quote === 0 ? at : -1, value: parts.join('') };
}

/** Whether a backslash before this character is taken away. */
function isEscaped(code: number, quote: number): boolean {
	return (
		code === SINGLE_QUOTE ||
		code === DOUBLE_QUOTE ||
		code === BACKSLASH ||
		(quote === 0 && code === SPACE)
	);
}

/**
 * Arguments as they were taken before 8.7, one `strdelim` after the other. Behind `=` and behind a closing
 * quote there is always one, be it empty.
 */
function delimitArguments(text: string, line: Line, from: number): void {
	const end = line.rest.to;
	let at = from;
	while (at >= 0) {
		const token = strdelim(text, at, end);
		if (!token) {
			line.fault = 'quotes';
			return;
		}
		line.args.push({ from: token.from, to: token.to, value: token.value });
		at = token.next;
	}
}

/** A stretch of a line; together they cover it. */
export interface Piece {
	kind: 'space' | 'keyword' | 'separator' | 'argument' | 'comment' | 'ignored';
	from: number;
	to: number;
}

/** A line's pieces in order, without a gap: what a highlighter paints and a printer prints. */
export function pieces(text: string, line: Line): Piece[] {
	const found: Piece[] = [];
	let at = line.from;
	if (line.ignored) {
		const to = line.comment?.from ?? line.to;
		add('ignored', skipWhitespace(text, at, to), to);
	}
	if (line.keyword) add('keyword', line.keyword.from, line.keyword.to);
	for (const { from, to } of line.args) add('argument', from, to);
	if (line.comment) add('comment', line.comment.from, line.comment.to);
	gap(line.to);
	return found;

	function add(kind: Piece['kind'], from: number, to: number) {
		gap(from);
		if (to > from) found.push({ kind, from, to });
		at = to;
	}

	/** What stands between two tokens: white space, or the one `=` that may. */
	function gap(to: number) {
		if (to <= at) return;
		const isSpace = skipWhitespace(text, at, to) === to;
		found.push({ kind: isSpace ? 'space' : 'separator', from: at, to });
		at = to;
	}
}
