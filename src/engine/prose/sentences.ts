import { fold } from './fold.ts';

/** A stretch of prose. What it stands with, a directive, may say what it is about. */
export interface Passage {
	from: number;
	to: number;
	/** Offsets of what is not prose inside it, such as comment marks. */
	marks?: readonly { from: number; to: number }[];
	subject?: string;
}

/** A sentence, folded, with where it stands. */
export interface Sentence {
	from: number;
	to: number;
	text: string;
	/** The directive it comments, folded; and the sentences around it, before only in its paragraph. */
	subject: string;
	before: string;
	after: string;
}

/** Longer ones are cut, so that looking for a claim takes a bounded time. */
const LONGEST = 400;

const ITEM = /^ *(?:[-*+•·>|#$]|\d{1,3}[.)、]|[a-z][.)] )/;
/** A line that is a setting or a command and no part of a sentence. */
const SETTING =
	/^ *(?:# ?)?(?:sudo |export )?(?:(?:client|server)alive\w{1,20}|tcpkeepalive|host|match|tmout|net\.ipv4\.[\w ]{1,40})[ =]{1,3}[\w.*@-]{1,60} *$/;
const ABBREVIATION = /(?:e\.g|i\.e|etc|vs|cf|approx|no|resp)$/;

/** The sentences of passages of a text, in order. Takes time in proportion to the text. */
export function sentencesOf(text: string, passages: readonly Passage[]): Sentence[] {
	return passages.flatMap((passage) => {
		const { from, to, marks = [], subject = '' } = passage;
		let folded = fold(text.slice(from, to));
		if (marks.length > 0) folded = withoutMarks(folded, marks, from);
		const ends = [...boundaries(folded)];
		const stretches = ends
			.map((end, at): [number, number] => [ends[at - 1] ?? 0, end])
			.map(([start, end]) => trimmed(folded, start, end))
			.filter(([start, end]) => start < end);
		const texts = stretches.map(([start, end]) => folded.slice(start, end).replaceAll('\n', ' '));
		const about = fold(subject);
		return stretches.map(([start, end], at): Sentence => ({
			from: from + start,
			to: from + end,
			text: texts[at] ?? '',
			subject: about,
			before: isApart(folded, stretches[at - 1], start) ? '' : (texts[at - 1] ?? ''),
			after: texts[at + 1] ?? ''
		}));
	});
}

/** Whether an empty line stands between two sentences, and the first is no Markdown heading. */
function isApart(text: string, [start, end]: readonly [number, number] = [0, 0], next: number) {
	return text[start] !== '#' && text.slice(end, next).split('\n', 4).length > 2;
}

function withoutMarks(folded: string, marks: NonNullable<Passage['marks']>, offset: number) {
	let at = 0;
	let clean = '';
	for (const { from, to } of marks) {
		clean += folded.slice(at, from - offset) + ' '.repeat(to - from);
		at = to - offset;
	}
	return clean + folded.slice(at);
}

function trimmed(text: string, start: number, end: number): [number, number] {
	while (start < end && isBlank(text[start])) start++;
	while (start < end && isBlank(text[end - 1])) end--;
	return [start, end];
}

function isBlank(sign: string | undefined): boolean {
	return sign === ' ' || sign === '\n' || sign === '\r';
}

/** Where sentences end: at their full stops, and at line ends that no sentence runs across. */
function* boundaries(text: string): Iterable<number> {
	let begin = 0;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		const ends =
			sign === '\n'
				? endsAtLine(text, begin, at)
				: sign === '.'
					? isStop(text, at)
					: sign === '。' || sign === '!' || sign === '?' || sign === '|' || sign === '·';
		if (!ends && at - begin < LONGEST) continue;
		// Signs that close a sentence stay together.
		while (ends && sign !== '\n' && /[.!?。)]/.test(text[at + 1] ?? '')) at++;
		yield (begin = at + 1);
	}
	if (begin < text.length) yield text.length;
}

function isStop(text: string, at: number): boolean {
	const next = text[at + 1];
	if (next !== undefined && !/[\s)'\u4E00-\u9FFF]/.test(next)) return false;
	return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

/** Whether the line break at `at` ends what began at `begin`. */
function endsAtLine(text: string, begin: number, at: number): boolean {
	const line = text.slice(Math.max(begin, text.lastIndexOf('\n', at - 1) + 1), at).trimEnd();
	if (line === '' || line.endsWith(':')) return true;
	const end = text.indexOf('\n', at + 1);
	const next = text.slice(at + 1, Math.min(end < 0 ? text.length : end, at + 1 + LONGEST));
	return (
		next.trim() === '' || ITEM.test(next) || SETTING.test(next.trimEnd()) || SETTING.test(line)
	);
}
