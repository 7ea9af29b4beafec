import { provideAnswers } from '$lib/wizard/answers.svelte.ts';
import { provideWords, Words, type Source } from '$lib/words/words.svelte.ts';

/** What every page begins with: its words, the visitor's answers, and the document's language. */
export function providePage(source: () => Source): Words {
	const words = provideWords(new Words(source));
	provideAnswers();
	// The router changes the page, not the document's language.
	$effect(() => {
		document.documentElement.lang = words.language === 'en' ? 'en' : 'zh-CN';
	});
	return words;
}
