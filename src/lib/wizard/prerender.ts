import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Words } from '$lib/words/words.svelte.ts';
import en from '$messages/en/questions.ts';
import zh from '$messages/zh-cn/questions.ts';

const messages = { en, 'zh-cn': zh };

/** The questions as they are first seen, while a page is prerendered. */
export function drawn(Form: Component, words: Words, context: Map<unknown, unknown>): string {
	words.add(messages[words.language]);
	return render(Form, { context, idPrefix: 'questions' }).body;
}
