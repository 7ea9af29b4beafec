import { ESCAPE, encode, type Encoding } from './encode.ts';

/** A file's text, and the encoding it was written in: `encode` makes the same bytes of the two. */
export interface Decoded {
	/** Without the byte order mark. A byte that is no UTF-8 is a lone surrogate, `ESCAPE` + the byte. */
	text: string;
	encoding: Encoding;
}

/** As many bytes as tell UTF-16 without a mark. */
const PEEK = 4096;

/**
 * Finds out how bytes are encoded, and reads them without losing any: never throws. A text is taken as it is.
 * GBK only where most of what is not ASCII is no UTF-8, and all of it is GBK.
 */
export function decode(input: string | Uint8Array): Decoded {
	if (typeof input === 'string') return { text: input, encoding: 'utf-8' };
	return wide(input) ?? utf8(input) ?? narrow(input);
}

function wide(bytes: Uint8Array): Decoded | undefined {
	if (bytes.length % 2 === 1 || bytes.length === 0) return undefined;
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return units(bytes.subarray(2), 'utf-16le-bom');
	if (first === 0xfe && second === 0xff) return units(bytes.subarray(2), 'utf-16be-bom');

	const head = bytes.subarray(0, PEEK);
	const zeros = [0, 0];
	for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1;
	const [high = 0, low = 0] = zeros;
	const enough = Math.max(2, head.length / 10);
	if (low >= enough && high === 0) return units(bytes, 'utf-16le');
	if (high >= enough && low === 0) return units(bytes, 'utf-16be');
	return undefined;
}

/** Unit by unit, since a half of a pair may stand alone. */
function units(bytes: Uint8Array, encoding: Encoding): Decoded {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const little = encoding.startsWith('utf-16le');
	const parts: string[] = [];
	for (let from = 0; from < bytes.length; from += PEEK) {
		const length = Math.min(PEEK, bytes.length - from) / 2;
		const codes = Array.from({ length }, (_, index) => view.getUint16(from + index * 2, little));
		parts.push(String.fromCharCode(...codes));
	}
	return { text: parts.join(''), encoding };
}

function utf8(bytes: Uint8Array): Decoded | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.startsWith('\uFEFF')
			? { text: text.slice(1), encoding: 'utf-8-bom' }
			: { text, encoding: 'utf-8' };
	} catch {
		return undefined;
	}
}

function narrow(bytes: Uint8Array): Decoded {
	const text = escaped(bytes);
	const broken = text.match(/\p{Surrogate}/gu)?.length ?? 0;
	const sound = text.match(/\P{ASCII}/gu)?.length ?? 0;
	const mostlyUtf8 = (sound - broken) * 2 > broken;
	return (mostlyUtf8 ? undefined : gbk(bytes)) ?? { text, encoding: 'utf-8' };
}

function gbk(bytes: Uint8Array): Decoded | undefined {
	try {
		const text = new TextDecoder('gbk', { fatal: true, ignoreBOM: true }).decode(bytes);
		const again = encode(text, 'gbk').bytes;
		const same = again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
		return same ? { text, encoding: 'gbk' } : undefined;
	} catch {
		return undefined;
	}
}

/** UTF-8 as far as it is, every other byte on its own. */
function escaped(bytes: Uint8Array): string {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	const parts: string[] = [];
	let plain = 0;
	for (let at = 0; at < bytes.length;) {
		const length = sequence(bytes, at);
		if (length === 0) {
			parts.push(decoder.decode(bytes.subarray(plain, at)));
			parts.push(String.fromCharCode(ESCAPE + bytes[at]!));
			plain = at + 1;
		}
		at += length || 1;
	}
	parts.push(decoder.decode(bytes.subarray(plain)));
	return parts.join('');
}

/** How many bytes the character at `at` takes (RFC 3629); 0 where there is none. */
function sequence(bytes: Uint8Array, at: number): number {
	const [lead = 0, second = 0] = bytes.subarray(at, at + 2);
	if (lead < 0x80) return 1;
	if (lead < 0xc2 || lead > 0xf4) return 0;
	const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	if (second < low || second > high) return 0;
	for (let next = 2; next < length; next += 1) {
		const byte = bytes[at + next] ?? 0;
		if (byte < 0x80 || byte > 0xbf) return 0;
	}
	return length;
}
