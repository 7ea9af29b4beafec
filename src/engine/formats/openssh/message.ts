/** Bell, backspace and carriage return, which the log lets through as white space and what can be seen. */
const SAFE = new Set([7, 8, 9, 10, 13]);

/**
 * A text as the programs' log writes it to a terminal (`log.c do_log`, `vis` with `VIS_SAFE|VIS_OCTAL`):
 * bytes that cannot be shown as `\ooo`, a backslash twice.
 */
export function escapeMessage(text: string): string {
	return isPlain(text) ? text : Array.from(text, escapeCharacter).join('');
}

function isPlain(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 32 || code > 126 || code === 92) return false;
	}
	return true;
}

function escapeCharacter(character: string): string {
	if (character === '\\') return '\\\\';
	const code = character.codePointAt(0) ?? 0;
	if ((code >= 32 && code < 127) || SAFE.has(code)) return character;
	return utf8(code)
		.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
		.join('');
}

/** A code point's bytes; half a surrogate pair is what decoders put in its place. */
function utf8(code: number): number[] {
	if (code < 0x80) return [code];
	if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
	if (code >= 0xd800 && code < 0xe000) return [0xef, 0xbf, 0xbd];
	if (code < 0x1_0000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
	return [
		0xf0 | (code >> 18),
		0x80 | ((code >> 12) & 63),
		0x80 | ((code >> 6) & 63),
		0x80 | (code & 63)
	];
}
