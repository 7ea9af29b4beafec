import { mount, unmount } from 'svelte';
import type { Words } from '$lib/words/words.svelte.ts';
import { ownWords } from './own-words.ts';
import QrDialog from './QrDialog.svelte';

/** Shows a link as a QR code until it is closed. */
export async function showQr(link: string, words: Words): Promise<void> {
	const own = await ownWords(words.language);
	const dialog = mount(QrDialog, {
		target: document.body,
		props: { link, words, own, onclose: () => void unmount(dialog) }
	});
}
