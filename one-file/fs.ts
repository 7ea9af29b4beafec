// Takes the place of `node:fs`: of what the site reads while it is built, the file has the licences of the
// packages in it, which `inline.ts` puts into the document.

const read = () => document.getElementById('licences')?.textContent ?? '';

export function existsSync(): boolean {
	return read() !== '';
}

export function readFileSync(): string {
	return read();
}
