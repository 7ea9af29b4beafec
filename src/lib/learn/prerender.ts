import { render } from 'svelte/server';
import type { Language } from '$messages/languages.ts';
import en from '$messages/en/timeline.ts';
import zh from '$messages/zh-cn/timeline.ts';
import Illustration from './Illustration.svelte';
import type { PictureId } from './pictures.ts';

const messages = { en, 'zh-cn': zh };

/** A picture as it is first seen, while the page is prerendered. */
export function still(id: PictureId, language: Language, context: Map<unknown, unknown>): string {
	const props = { id, messages: messages[language] };
	return render(Illustration, { props, context, idPrefix: `${id}-` }).body;
}
