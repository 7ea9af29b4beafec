import { mount, unmount } from 'svelte';
import type { Words } from '$lib/words/words.svelte.ts';
import { ownWords } from './own-words.ts';
import Sheet from './Sheet.svelte';

/** Prints the page with the link below it, as text and as a QR code. */
export async function printWithQr(link: string, words: Words): Promise<void> {
	const own = await ownWords(words.language);
	const target = document.querySelector('main') ?? document.body;
	const sheet = mount(Sheet, { target, props: { link, label: words.t('qr-picture', {}, own) } });
	addEventListener('afterprint', () => void unmount(sheet), { once: true });
	print();
}
