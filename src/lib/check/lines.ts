import type { LineEnds } from './protocol.ts';

/** How many lines a text has, and how they end. */
export function linesOf(text: string): { lines: number; lineEnds: LineEnds } {
	let crlf = 0;
	let lf = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
		if (text[at - 1] === '\r') crlf++;
		else lf++;
	const lines = crlf + lf + (text === '' || text.endsWith('\n') ? 0 : 1);
	if (crlf > 0) return { lines, lineEnds: lf > 0 ? 'mixed' : 'crlf' };
	return { lines, lineEnds: lf === 0 && text.includes('\r') ? 'cr' : 'lf' };
}
