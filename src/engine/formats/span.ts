/** A stretch of a text, in UTF-16 units. */
export interface Span {
	from: number;
	to: number;
}

/** A line of a text without its end. */
export interface TextLine extends Span {
	text: string;
}

/** The lines of a text, whichever ends they have: CRLF, LF or CR. */
export function textLines(text: string): TextLine[] {
	const lines: TextLine[] = [];
	let from = 0;
	while (from < text.length) {
		const to = lineEnd(text, from);
		lines.push({ from, to, text: text.slice(from, to) });
		from = to + (text.startsWith('\r\n', to) ? 2 : 1);
	}
	return lines;
}

function lineEnd(text: string, from: number): number {
	for (let at = from; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) return at;
	}
	return text.length;
}

/** The line end that a text uses, by its first one. */
export function lineEndOf(text: string): '\r\n' | '\n' | '\r' {
	const found = /\r\n|\n|\r/.exec(text)?.[0];
	return found === '\r\n' || found === '\r' ? found : '\n';
}

/** A replacement in a text. */
export interface Edit extends Span {
	insert: string;
}

/** A text after edits, in any order, none overlapping. */
export function edited(text: string, edits: readonly Edit[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { from, to, insert } of edits.toSorted(
		(one, other) => one.from - other.from || one.to - other.to
	)) {
		parts.push(text.slice(at, from), insert);
		at = to;
	}
	return parts.join('') + text.slice(at);
}
