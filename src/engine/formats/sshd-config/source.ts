import type { Release } from '../../facts/release.ts';

/** Lines had to fit into 4096 bytes with their end up to 7.7 (`servconf.c load_server_config`). */
const LINE_BYTES = 4095;

/**
 * A file as sshd keeps it. A NUL byte ends a line without its line end, so that the next line, its white
 * space in front taken off, goes on where it stood (`servconf.c load_server_config`). Before 8.7 that was
 * not so behind a `#`, where the line was cut first.
 * @returns `tooLong` is the first line that is, 0 where none
 */
export function sourceText(text: string, release: Release): { text: string; tooLong: number } {
	return {
		text: text.includes('\0') ? glue(text, release < 807) : text,
		tooLong: release < 708 ? longLine(text) : 0
	};
}

function glue(text: string, cuts: boolean): string {
	return text
		.split('\n')
		.map((line, at, lines) => {
			const start = /^[ \t\r]*/.exec(line)?.[0].length ?? 0;
			const hash = cuts ? line.indexOf('#') : -1;
			const nul = line.indexOf('\0');
			const end = at === lines.length - 1 ? '' : '\n';
			if (nul < 0) return line.slice(start) + end;
			if (hash >= 0 && hash < nul) return line.slice(start, hash) + end;
			return line.slice(start, nul);
		})
		.join('');
}

function longLine(text: string): number {
	let number = 0;
	for (let from = 0; from < text.length; number++) {
		const newline = text.indexOf('\n', from);
		const to = newline < 0 ? text.length : newline + 1;
		if (to - from > LINE_BYTES / 3 && utf8Length(text, from, to) >= LINE_BYTES) return number + 1;
		from = to;
	}
	return 0;
}

function utf8Length(text: string, from: number, to: number): number {
	let length = 0;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		// Each half of a surrogate pair stands for two of its four bytes.
		length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
	}
	return length;
}
