import { provideAnswers } from '$lib/wizard/answers.svelte.ts';
import { provideWords, Words, type Source } from '$lib/words/words.svelte.ts';
import { providePlace, type Place } from './place.ts';

/** What every page begins with: where it is, its words, and the visitor's answers. */
export function providePage(source: () => Source, place: Place): Words {
	const words = provideWords(new Words(source));
	providePlace(place);
	provideAnswers();
	return words;
}
