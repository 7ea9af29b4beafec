import { render } from 'svelte/server';
import type { Words } from '$lib/words/words.svelte.ts';
import en from '$messages/en/timeline.ts';
import zh from '$messages/zh-cn/timeline.ts';
import Figure from './Figure.svelte';

const messages = { en, 'zh-cn': zh };

/** The timeline as it is first seen, while a page is prerendered. */
export function drawn(words: Words, context: Map<unknown, unknown>): string {
	words.add(messages[words.language]);
	return render(Figure, { context, idPrefix: 'timeline' }).body;
}
