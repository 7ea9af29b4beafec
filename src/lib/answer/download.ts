import type { Artifact } from '$engine';

/** Saves an artifact under its own name, byte for byte. */
export function download({ bytes, text, filename = 'holdfast.txt' }: Artifact): void {
	const content = bytes ? new Uint8Array(bytes) : text;
	const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = filename;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
