import type { BoxDetails } from '$engine';
import type { Words } from '$lib/words/words.svelte.ts';

/** How far a timeout can be changed, in words. */
export function rangeOf({ range, change }: BoxDetails, words: Words): string {
	return range
		? words.t('range-between', { min: range[0], max: range[1] })
		: words.t(`range-${change ?? 'unknown'}`);
}
