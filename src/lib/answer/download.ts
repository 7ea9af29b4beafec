import type { Artifact } from '$engine';

/** Saves an artifact under its own name, byte for byte. */
export function download({ bytes, text, filename = 'holdfast.txt' }: Artifact): void {
	save(filename, bytes ?? text);
}

/** Saves a file as if it had been downloaded. */
export function save(name: string, content: string | Uint8Array): void {
	const part = typeof content === 'string' ? content : new Uint8Array(content);
	const url = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
