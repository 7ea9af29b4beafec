import type { ConfigDocument } from './document.ts';
import { lexLine, type Line } from './lexer.ts';

/** How a line is written: what stands before its keyword, and between that and the value. */
export interface Style {
	indent: string;
	separator: string;
}

const PLAIN: Style = { indent: '', separator: ' ' };

/** The line's own style; the plain one where it has no keyword. */
export function styleOf(text: string, { from, keyword, rest }: Line): Style {
	if (!keyword) return PLAIN;
	return { indent: text.slice(from, keyword.from), separator: text.slice(keyword.to, rest.from) };
}

/** Puts another value in the place of a line's first argument; quotes around it stay. */
export function replaceValue(text: string, line: Line, value: string): string {
	const [argument] = line.args;
	if (!argument) return text;
	const { from, to } = argument;
	const quote = /^["']/.exec(text.slice(from, to))?.[0] ?? '';
	const closed = quote !== '' && to - from > 1 && text[to - 1] === quote ? quote : '';
	return text.slice(0, from) + closed + value + closed + text.slice(to);
}

/**
 * Makes a commented setting a setting with this value, as people keep defaults in a file.
 * @returns nothing where the line is no comment that holds just this keyword and a value
 */
export function uncomment(
	document: ConfigDocument,
	number: number,
	keyword: string,
	value: string
): string | undefined {
	const { text } = document;
	const line = document.line(number);
	if (line.keyword || !line.comment) return undefined;
	const mark = line.comment.from;
	const inner = lexLine(text, mark + 1, line.to);
	if (inner.keyword?.value.toLowerCase() !== keyword.toLowerCase()) return undefined;
	if (inner.args.length !== 1 || inner.fault) return undefined;
	// `#   Keyword` stands in a column of settings: the mark becomes a blank.
	const gap = text.slice(mark + 1, inner.keyword.from);
	const indent = gap.length > 1 ? ` ${gap}` : '';
	return text.slice(0, mark) + indent + replaceValue(text, inner, value).slice(inner.keyword.from);
}

/** The document's line end: its first line's. */
function lineEnd(document: ConfigDocument): string {
	return document.text[document.end(1) - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Puts whole lines into the text.
 * @param before the number of the line they come before; beyond the last one they come at the end
 */
export function insertLines(document: ConfigDocument, before: number, lines: string[]): string {
	const { text } = document;
	const end = lineEnd(document);
	const at = before > document.lineCount ? text.length : document.start(before);
	const open = at > 0 && text[at - 1] !== '\n' ? end : '';
	return text.slice(0, at) + open + lines.map((line) => line + end).join('') + text.slice(at);
}
