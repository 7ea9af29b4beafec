import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Artifact } from '$engine';
import type { Chapter } from './chapters.ts';

/** Where a file lies in the archive: by program, and by which of the program's files it is. */
export function placeOf(
	{ id }: Chapter,
	{ kind, variant, filename }: Artifact
): string | undefined {
	return kind === 'file' && filename ? `${id}/${variant}/${filename}` : undefined;
}

/**
 * One archive of all files, byte for byte as they are downloaded one by one, and what is said of them.
 * The same files of the same day make the same archive.
 * @param date `YYYY-MM-DD`
 */
export function archive(
	chapters: readonly Chapter[],
	readme: string,
	date: string
): { bytes: Uint8Array; count: number } {
	const entries: Zippable = { 'README.md': strToU8(readme) };
	for (const chapter of chapters)
		for (const artifact of chapter.artifacts) {
			const place = placeOf(chapter, artifact);
			if (place) entries[place] = artifact.bytes ?? strToU8(artifact.text);
		}
	// A zip knows local times only, so the day is the same in every time zone.
	const mtime = new Date(`${date}T00:00:00`);
	return { bytes: zipSync(entries, { mtime }), count: Object.keys(entries).length };
}
