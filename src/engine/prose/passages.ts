import type { FormatId } from '../formats/format.ts';
import type { Passage } from './sentences.ts';

/** What begins a comment: at a line's beginning, or also behind what the line says. */
interface Comments {
	signs: string;
	behind: boolean;
}

const COMMENTS: Partial<Record<FormatId, Comments>> = {
	ssh_config: { signs: '#', behind: true },
	sshd_config: { signs: '#', behind: true },
	shell: { signs: '#', behind: true },
	sysctl: { signs: '#;', behind: true },
	'putty-registry': { signs: ';', behind: true },
	xshell: { signs: ';', behind: false },
	securecrt: { signs: ';', behind: false }
};

/** The formats in which someone says something. */
export const PROSE_FORMATS = [
	'text',
	...(Object.keys(COMMENTS) as FormatId[])
] as unknown as readonly [FormatId, ...FormatId[]];

/**
 * What is prose in a text: all of plain text, the comments of a configuration. Comment lines that follow
 * each other are one passage, about the line below them; one behind a directive is about that.
 */
export function passagesOf(text: string, format: FormatId): Passage[] {
	const comments = COMMENTS[format];
	if (!comments) return format === 'text' ? [{ from: 0, to: text.length }] : [];
	const passages: Passage[] = [];
	let open: { from: number; to: number; marks: { from: number; to: number }[] } | undefined;
	const close = (subject = '') => {
		if (open) passages.push({ ...open, subject });
		open = undefined;
	};
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		let first = start;
		while (first < end && /\s/.test(text[first] ?? '')) first++;
		if (first === end) close();
		else if (comments.signs.includes(text[first] ?? '')) {
			let after = first + 1;
			while (after < end && text[after] === text[first]) after++;
			open ??= { from: start, to: end, marks: [] };
			open.marks.push({ from: first, to: after });
			open.to = end;
		} else {
			const sign = comments.behind ? commentBehind(text, first, end, comments.signs) : -1;
			const subject = text.slice(first, Math.min(sign < 0 ? end : sign, first + 200));
			close(subject);
			if (sign >= 0) passages.push({ from: sign + 1, to: end, subject });
		}
		start = end + 1;
	}
	close();
	return passages;
}

/** Where a comment begins behind a directive: at a sign after a blank, outside of quotes. */
function commentBehind(text: string, from: number, to: number, signs: string): number {
	let quoted = '';
	for (let at = from; at < to; at++) {
		const sign = text[at] ?? '';
		if (quoted) quoted = sign === quoted ? '' : quoted;
		else if (sign === '"' || sign === "'") quoted = sign;
		else if ((signs.includes(sign) || sign === '＃') && /\s/.test(text[at - 1] ?? '')) return at;
	}
	return -1;
}
