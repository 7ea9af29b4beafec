import type { Words } from '$lib/words/words.svelte.ts';

/** The way to what comes later; the lists of its files would be long in the first view. */
export const buttons = async () => (await import('./Buttons.svelte')).default;

export const qr = async (link: string, words: Words) =>
	(await import('./show-qr.ts')).showQr(link, words);
