import type { Params } from '$engine';
import type { Part } from '$lib/words/format.ts';

/** How the editor gets its words. */
export interface Speech {
	parts(code: string, params?: Params): Part[];
	plain(code: string, params?: Params): string;
	/** Whether there is a message of this code. */
	has(code: string): boolean;
}

/** A message as an element, with its marks. */
export function said(speech: Speech, code: string, params: Params = {}): HTMLElement {
	const paragraph = document.createElement('p');
	for (const { kind, text } of speech.parts(code, params)) {
		const tag = kind === 'code' ? 'code' : kind === 'strong' ? 'strong' : undefined;
		if (!tag) paragraph.append(text);
		else paragraph.append(Object.assign(document.createElement(tag), { textContent: text }));
	}
	return paragraph;
}
