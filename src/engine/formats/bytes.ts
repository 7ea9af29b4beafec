const MARK = '\uFEFF';

/** Windows line ends, whatever the text had. */
function windowsLines(text: string): string {
	return text.replaceAll(/\r?\n/g, '\r\n');
}

/** UTF-16LE with a byte order mark and CRLF, as regedit and Xshell 6 and newer write their files. */
export function utf16(text: string): Uint8Array {
	const marked = MARK + windowsLines(text);
	const bytes = new Uint8Array(marked.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < marked.length; index += 1)
		view.setUint16(index * 2, marked.charCodeAt(index), true);
	return bytes;
}

/** UTF-8 with a byte order mark and CRLF, as SecureCRT writes and Windows PowerShell 5.1 needs. */
export function utf8WithMark(text: string): Uint8Array {
	return new TextEncoder().encode(MARK + windowsLines(text));
}

/** Eight lower-case hexadecimal digits of a 32-bit value; a fraction is cut off, what is no number is 0. */
export function hex8(value: number): string {
	return (value >>> 0).toString(16).padStart(8, '0');
}

/** Each byte of the text's UTF-8 as it is where `isPlain` holds for it, else as `%XX` in upper case. */
export function percentEscape(
	text: string,
	isPlain: (char: string, index: number) => boolean
): string {
	return [...new TextEncoder().encode(text)]
		.map((byte, index) => {
			const char = String.fromCharCode(byte);
			return byte < 0x80 && isPlain(char, index)
				? char
				: `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
		})
		.join('');
}

/** The text without what would end its line in a file of lines. */
export function oneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
