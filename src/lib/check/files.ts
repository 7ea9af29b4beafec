import { LARGEST } from './sheet.ts';

/** Files as the page opens them; one that is too large is not read, and refused by its size. */
export function readFiles(
	files: readonly File[]
): Promise<{ name: string; content: Uint8Array; size: number }[]> {
	return Promise.all(
		files.map(async (file) => ({
			name: file.name,
			size: file.size,
			content: file.size > LARGEST ? new Uint8Array() : new Uint8Array(await file.arrayBuffer())
		}))
	);
}

/** Saves bytes under a name. */
export function save(bytes: Uint8Array, name: string): void {
	const url = URL.createObjectURL(
		new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' })
	);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
