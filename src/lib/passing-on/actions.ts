import type { RenderOptions } from '$engine';
import { loadFilesWords } from '$lib/answer/files-words.ts';
import type { Words } from '$lib/words/words.svelte.ts';
import type { Answers } from '$lib/wizard/answers.svelte.ts';
import { chaptersFor, mainOnly, type Chapter, type Shown } from './chapters.ts';
import { ownWords } from './own-words.ts';
import { report } from './report.ts';
import type { Situation } from './situation.ts';
import type { Tools } from './tools.ts';

/** The page as it is when something of it is passed on. */
export interface Page {
	answers: Answers;
	words: Words;
	shown: Shown;
	options(more: Chapter['words']): RenderOptions;
	link: string;
	/** Stands on paper only. */
	sheet: HTMLElement | undefined;
	tools: Tools;
}

export type Actions = typeof actions;

/** Each does one thing and says what came of it; it throws where a part cannot be loaded. */
export const actions = {
	/** The page on the clipboard, as Markdown; a file where the clipboard is refused. */
	async markdown(page: Page): Promise<string> {
		const { situation, chapters } = await gather(page);
		const { words, own } = situation;
		const text = report(situation, mainOnly(chapters, page.shown));
		try {
			await navigator.clipboard.writeText(text);
			return words.t('copied-what', { what: words.t('markdown-what', {}, own) });
		} catch {
			const name = 'holdfast.md';
			page.tools.save(name, text);
			return words.t('markdown-saved', { name }, own);
		}
	},

	/** All files of what the person uses, saved as one archive. */
	async zip(page: Page): Promise<string> {
		const [{ situation, chapters }, { archive, placeOf }] = await Promise.all([
			gather(page),
			import('./archive.ts')
		]);
		const { date, words, own } = situation;
		const { bytes, count } = archive(chapters, report(situation, chapters, placeOf), date);
		const name = `holdfast-${date}.zip`;
		page.tools.save(name, bytes);
		return words.t('zip-saved', { name, count }, own);
	},

	/** The page on paper, with the link as a QR code. */
	async print({ words, link, sheet }: Page): Promise<string> {
		const [{ printWithQr }, own] = await Promise.all([
			import('./print.ts'),
			ownWords(words.language)
		]);
		if (sheet) printWithQr(link, words.t('qr-picture', {}, own), sheet);
		return '';
	},

	async qr({ words, link }: Page): Promise<string> {
		const { showQr } = await import('./show-qr.ts');
		await showQr(link, words);
		return '';
	},

	/** The system's own way of passing a link on; whoever changes their mind is told nothing. */
	async share({ words, link }: Page): Promise<string> {
		await navigator.share({ title: words.t('site-title'), url: link }).catch(() => undefined);
		return '';
	}
};

async function gather({ answers, words, shown, options, link, tools }: Page) {
	const { plan, environment } = answers;
	const [own, chapters] = await Promise.all([
		ownWords(words.language),
		chaptersFor(plan, environment, shown, words.language, options, tools),
		loadFilesWords(words),
		words.loadLater()
	]);
	const said = plan.warnings.every(({ code }) => words.has(`limit-${code}`));
	if (!said) throw new Error('Words are missing');
	// The visitor's own day, as in 2026-01-31.
	const date = new Intl.DateTimeFormat('sv-SE').format(new Date());
	const situation: Situation = { plan, environment, link, date, words, own, tools };
	return { situation, chapters };
}
