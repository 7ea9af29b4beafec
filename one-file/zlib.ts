// Takes the place of `node:zlib`, for the link of an example: deflate without compression, in stored blocks.

const MOST = 0xffff;

export function deflateRawSync(text: string): { toString(encoding: 'base64url'): string } {
	const bytes = new TextEncoder().encode(text);
	let stored = '';
	for (let at = 0; at === 0 || at < bytes.length; at += MOST) {
		const block = bytes.subarray(at, at + MOST);
		const isLast = at + MOST >= bytes.length;
		const { length } = block;
		stored += String.fromCharCode(
			Number(isLast),
			length & 255,
			length >> 8,
			~length & 255,
			(~length >> 8) & 255
		);
		for (const byte of block) stored += String.fromCharCode(byte);
	}
	return {
		toString: () => btoa(stored).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
	};
}
