import type { ConfigDocument } from '../../formats/openssh/document.ts';
import type { Fix } from '../rule.ts';
import { lineEnd } from './fixes.ts';

/** Puts what stands behind a value on a line of its own above, where every release takes it for a comment. */
export function commentAbove(document: ConfigDocument, number: number, from: number): Fix {
	const { text } = document;
	const start = document.start(number);
	const end = document.end(number);
	const to = text[end - 1] === '\r' ? end - 1 : end;
	const said = text
		.slice(from, to)
		.replace(/^(?:#|;|\/\/|\/\*|--)+/, '')
		.replace(/\*\/\s*$/, '')
		.trim();
	const indent = /^[ \t]*/.exec(text.slice(start, from))?.[0] ?? '';
	let cut = from;
	while (cut > start && ' \t'.includes(text.charAt(cut - 1))) cut--;
	const edits = [
		{ from: start, to: start, insert: `${indent}# ${said}${lineEnd(document)}` },
		{ from: cut, to, insert: '' }
	];
	return {
		edits: said === '' ? edits.slice(1) : edits,
		label: 'fix-comment-above',
		params: {},
		safe: true
	};
}
