import { FORMAT_IDS, type FormatId } from '$engine';
import { LARGEST } from './sheet.ts';

/** How the text is packed: 1 is deflate in base64url. */
const PACKING = '1.';

export interface Shared {
	text: string;
	format?: FormatId;
}

/** Whether a fragment carries a text. */
export function isShared(hash: string): boolean {
	return hash.startsWith('#text=');
}

/** The fragment, with its `#`, that carries a text. */
export async function packShared({ text, format }: Shared): Promise<string> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	return `#text=${PACKING}${base64url(bytes)}${format ? `&format=${format}` : ''}`;
}

/**
 * Reads a fragment that carries a text.
 * @returns nothing where it is damaged, or would be larger than anything this page opens
 */
export async function openShared(hash: string): Promise<Shared | undefined> {
	const parts = new URLSearchParams(hash.slice(1));
	const packed = parts.get('text') ?? '';
	const format = FORMAT_IDS.find((id) => id === parts.get('format'));
	if (!packed.startsWith(PACKING)) return undefined;
	try {
		const text = await inflated(fromBase64url(packed.slice(PACKING.length)));
		return text === undefined ? undefined : { text, ...(format && { format }) };
	} catch {
		return undefined;
	}
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text;
		text += value;
		// A few bytes can stand for gigabytes.
		if (text.length > LARGEST) {
			await reader.cancel();
			return undefined;
		}
	}
}

function base64url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
