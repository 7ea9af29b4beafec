import type { Fix } from '../rule.ts';
import type { Params } from '../../reason.ts';
import type { ConfigDocument } from '../../formats/openssh/document.ts';

/** Puts other text in the place of a stretch. */
export function replace(
	from: number,
	to: number,
	insert: string,
	label: string,
	{ params = {}, safe = false }: { params?: Params; safe?: boolean } = {}
): Fix {
	return { edits: [{ from, to, insert }], label, params, safe };
}

/** Takes lines out, their ends included. */
export function removeLine(document: ConfigDocument, number: number, safe = false): Fix {
	const { from, to } = wholeLine(document, number);
	return { edits: [{ from, to, insert: '' }], label: 'fix-remove-line', params: {}, safe };
}

/** Makes a line a comment. */
export function commentOut(document: ConfigDocument, number: number): Fix {
	let at = document.start(number);
	while (' \t'.includes(document.text.charAt(at) || '-')) at++;
	return {
		edits: [{ from: at, to: at, insert: '# ' }],
		label: 'fix-comment-out',
		params: {},
		safe: false
	};
}

/**
 * Moves a line in front of another.
 * @param before the number of the line it comes to stand before
 */
export function moveLine(
	document: ConfigDocument,
	number: number,
	before: number,
	label: string,
	{ params = {}, safe = false }: { params?: Params; safe?: boolean } = {}
): Fix {
	const { text } = document;
	const { from, to } = wholeLine(document, number);
	const at = document.start(before);
	const line = text.slice(from, to).trim() + lineEnd(document);
	const edits = [
		{ from: at, to: at, insert: line },
		{ from, to, insert: '' }
	];
	return { edits: at <= from ? edits : edits.reverse(), label, params, safe };
}

/** The end of the document's first line. */
export function lineEnd(document: ConfigDocument): string {
	return document.text[document.end(1) - 1] === '\r' ? '\r\n' : '\n';
}

/** A line with its end, or with the one before it where it is the last. */
function wholeLine(document: ConfigDocument, number: number): { from: number; to: number } {
	const from = document.start(number);
	const end = document.end(number);
	return { from, to: document.text[end] === '\n' ? end + 1 : end };
}
