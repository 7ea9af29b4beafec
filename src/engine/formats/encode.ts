/** How a file's characters are written as bytes. */
export type Encoding =
	'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be' | 'utf-16be-bom' | 'gbk';

/** Bytes from 0x80 on that are no UTF-8 stand at this code plus the byte, where no character can be. */
export const ESCAPE = 0xdc00;

/** Half of a pair without the other. */
const LONE = /\p{Surrogate}/u;

/** A text as bytes, and which of its characters the encoding does not have; `?` stands for them. */
export interface Encoded {
	bytes: Uint8Array;
	/** Each of them once, in the order of the text. */
	lost: string[];
}

/** Writes a text in an encoding that `decode` found: the very bytes it was read from, unless it was changed. */
export function encode(text: string, encoding: Encoding): Encoded {
	switch (encoding) {
		case 'utf-8':
			return utf8(text);
		case 'utf-8-bom':
			return marked([0xef, 0xbb, 0xbf], utf8(text));
		case 'utf-16le':
			return utf16(text, true);
		case 'utf-16le-bom':
			return marked([0xff, 0xfe], utf16(text, true));
		case 'utf-16be':
			return utf16(text, false);
		case 'utf-16be-bom':
			return marked([0xfe, 0xff], utf16(text, false));
		case 'gbk':
			return gbk(text);
	}
}

function marked(mark: number[], { bytes, lost }: Encoded): Encoded {
	return { bytes: Uint8Array.from([...mark, ...bytes]), lost };
}

function utf16(text: string, little: boolean): Encoded {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
	return { bytes, lost: [] };
}

function utf8(text: string): Encoded {
	if (!LONE.test(text)) return { bytes: new TextEncoder().encode(text), lost: [] };
	const encoder = new TextEncoder();
	return byCharacter(text, (char) => {
		const code = char.charCodeAt(0);
		if (char.length === 1 && code >= ESCAPE + 0x80 && code <= ESCAPE + 0xff) return [code - ESCAPE];
		return LONE.test(char) ? undefined : encoder.encode(char);
	});
}

function gbk(text: string): Encoded {
	return byCharacter(text, (char) => {
		const code = char.charCodeAt(0);
		return code < 0x80 ? [code] : gbkTable().get(char);
	});
}

function byCharacter(text: string, write: (char: string) => Iterable<number> | undefined): Encoded {
	const bytes: number[] = [];
	const lost = new Set<string>();
	for (const char of text) {
		const written = write(char);
		if (!written) lost.add(char);
		for (const byte of written ?? [0x3f]) bytes.push(byte);
	}
	return { bytes: Uint8Array.from(bytes), lost: [...lost] };
}

let known: Map<string, number[]> | undefined;

/** What each character is in GBK, found by decoding every two bytes that may be one. */
function gbkTable(): Map<string, number[]> {
	if (known) return known;
	const pairs: number[][] = [[0x80]];
	for (let lead = 0x81; lead <= 0xfe; lead += 1)
		for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) pairs.push([lead, trail]);
	const all = Uint8Array.from(pairs.flatMap((pair) => [...pair, 0x0a]));
	const chars = new TextDecoder('gbk').decode(all).split('\n');
	known = new Map();
	for (const [index, pair] of pairs.entries()) {
		const char = chars[index];
		if (char?.length === 1 && char !== '\uFFFD' && !known.has(char)) known.set(char, pair);
	}
	return known;
}
