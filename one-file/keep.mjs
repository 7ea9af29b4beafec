import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The site as one file; `npm run build` makes it first, so that pages can say how large it is. */
const FILE = 'build/holdfast.html';

/** Bytes; 0 where there is none. */
export function sizeOfFile() {
	return statSync(FILE, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Wraps an adapter, which empties the folder that the file is in.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function keepingFile(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			const file = existsSync(FILE) ? readFileSync(FILE) : undefined;
			await adapter.adapt(builder);
			if (!file) return;
			writeFileSync(FILE, file);
			writeFileSync(`${FILE}.gz`, gzipSync(file, { level: 9 }));
		}
	};
}
