import { mount, unmount } from 'svelte';
import { picture } from './qr.ts';
import QrPicture from './QrPicture.svelte';

/**
 * Prints the page, its link as a QR code too.
 * @param sheet stands on paper only
 */
export function printWithQr(link: string, label: string, sheet: HTMLElement): void {
	const drawn = picture(link);
	const shown = drawn && mount(QrPicture, { target: sheet, props: { ...drawn, label } });
	const folded = document.querySelectorAll<HTMLDetailsElement>(
		'[data-answer] > section > details:not([open])'
	);
	for (const part of folded) part.open = true;
	addEventListener(
		'afterprint',
		() => {
			if (shown) void unmount(shown);
			for (const part of folded) part.open = false;
		},
		{ once: true }
	);
	print();
}
