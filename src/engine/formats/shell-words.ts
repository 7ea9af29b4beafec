import type { Span } from './span.ts';

/** A word as a shell takes it, quotes gone, with its place in the text. */
export interface Word extends Span {
	value: string;
	/** Where each character of the value stands, and one more for its end. */
	places: number[];
}

/**
 * Takes a line apart as a POSIX shell does: blanks, `'…'`, `"…"` and `\` (but for a path with a drive, as Windows has
 * them). Nothing is expanded. Each command
 * of a list or pipe is one array; what a comment says is left out. An open quote runs to the end.
 */
export function shellWords(text: string, start = 0, end = text.length): Word[][] {
	const commands: Word[][] = [[]];
	let word: Word | undefined;
	let quote = '';
	const close = (at: number) => {
		if (!word) return;
		word.to = at;
		word.places.push(at);
		commands.at(-1)?.push(word);
		word = undefined;
	};
	for (let at = start; at < end; at += 1) {
		const char = text[at] ?? '';
		if (quote === '' && (char === '\n' || char === ';' || char === '|' || char === '&')) {
			close(at);
			if (commands.at(-1)?.length !== 0) commands.push([]);
			continue;
		}
		if (quote === '' && /\s/.test(char)) {
			close(at);
			continue;
		}
		if (quote === '' && char === '#' && !word) {
			const stop = text.indexOf('\n', at);
			at = (stop < 0 || stop > end ? end : stop) - 1;
			continue;
		}
		if (char === '\\' && quote !== "'" && at + 1 < end) {
			const next = text[at + 1] ?? '';
			const crlf = next === '\r' && text[at + 2] === '\n';
			if (next === '\n' || crlf) {
				at += crlf ? 2 : 1;
				continue;
			}
			const inPath = quote === '' && /^[a-z]:/i.test(word?.value ?? '') && /\w/.test(next);
			if ((quote === '' && !inPath) || '"\\$`'.includes(next)) {
				add(next, at);
				at += 1;
				continue;
			}
		}
		if (char === quote && quote !== '') {
			quote = '';
			continue;
		}
		if (quote === '' && (char === '"' || char === "'")) {
			quote = char;
			word ??= { from: at, to: at, value: '', places: [] };
			continue;
		}
		add(char, at);
	}
	close(end);
	return commands.filter((words) => words.length > 0);

	function add(char: string, at: number) {
		word ??= { from: at, to: at, value: '', places: [] };
		word.value += char;
		word.places.push(at);
	}
}

/** Where a part of a word's value stands in the text. */
export function partOf({ places, to }: Word, from: number, end: number): Span {
	const first = places[from] ?? to;
	return { from: first, to: end > from ? (places[end - 1] ?? to - 1) + 1 : first };
}
