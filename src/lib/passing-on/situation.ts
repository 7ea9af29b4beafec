import type { Environment, Plan } from '$engine';
import type { Words } from '$lib/words/words.svelte.ts';
import { text } from './markdown.ts';
import type { Tools } from './tools.ts';

/** What is passed on. */
export interface Situation {
	plan: Plan;
	environment: Environment;
	/** The whole link that gives the same page again. */
	link: string;
	/** Today, `YYYY-MM-DD`. */
	date: string;
	words: Words;
	tools: Pick<Tools, 'maybeSooner' | 'readouts' | 'verdictCode'>;
	/** The words of this part of the page. */
	own: Readonly<Record<string, string>>;
}

/** A label and what it is of, as Markdown. */
export function labelled({ words, own }: Situation, label: string, markdown: string): string {
	const head = text(words.t('labelled', { label }, own));
	return (words.language === 'en' ? `${head} ${markdown}` : `${head}${markdown}`).trimEnd();
}
