/** What is read around a mark, so that a text without line ends takes no longer. */
const BEFORE = 500;
const AFTER = 1500;

/** A line, or as much of it as is read, and where it begins. */
export interface FoundLine {
	from: number;
	line: string;
}

/** The lines that hold a mark, in order; a lone CR ends a line too, as in the output of progress bars. */
export function* findLines(text: string, mark: string): Iterable<FoundLine> {
	for (let at = text.indexOf(mark); at >= 0;) {
		let from = at;
		while (from > 0 && at - from < BEFORE && !isLineEnd(text[from - 1])) from--;
		let to = at + mark.length;
		while (to < text.length && to - at < AFTER && !isLineEnd(text[to])) to++;
		yield { from, line: text.slice(from, to) };
		at = text.indexOf(mark, to);
	}
}

function isLineEnd(sign: string | undefined): boolean {
	return sign === '\n' || sign === '\r';
}

const TIMES = [
	// Nov 26 10:00:00
	/^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d /,
	// 2026-11-26T10:00:00.123456+01:00, 2026-11-26 10:00:00.123
	/^\d{4}-\d\d-\d\d[T ][\d:.,]{8,16}(?:Z|[+-]\d\d:?\d\d)? /
];
/** `host sshd[123]: `, `sshd-session[123]: `, `debug1: `. */
const SPEAKER = /^(?:[\w.-]{1,64} )?(?!\w{3}_exchange)[\w./-]{1,40}(?:\[\d{1,9}\])?: /;

/** Whether nothing else is said beside what stands from `from` to `to`: only a log's prefix, or quotes. */
export function isAlone(line: string, from: number, to: number): boolean {
	const after = line.slice(to).trim();
	if (after !== '' && !/^["'`”’」]/.test(after)) return false;
	let before = line.slice(0, from).trimStart();
	for (const time of TIMES) before = before.replace(time, '');
	before = before.replace(SPEAKER, '').trim();
	return before === '' || /["'`“‘「>]$/.test(before);
}
