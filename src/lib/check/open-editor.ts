import type { Editor } from '$lib/editor/editor.ts';
import type { EditorOptions } from '$lib/editor/setup.ts';
import type { Speech } from '$lib/editor/speech.ts';
import type { Words } from '$lib/words/words.svelte.ts';
import type { Checker } from './checker.svelte.ts';

let loading: Promise<typeof import('$lib/editor/editor.ts')> | undefined;

/** Fetches the editor, once somebody reaches for the text. */
export function preload(): Promise<typeof import('$lib/editor/editor.ts')> {
	loading ??= import('$lib/editor/editor.ts');
	// Offline: it is asked for again at the next reach.
	loading.catch(() => (loading = undefined));
	return loading;
}

/** Runs once the page has nothing else to do. */
export function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 3000 });
	else setTimeout(run, 1000);
}

interface Around {
	checker: Checker;
	words: Words;
	online(keyword: string | undefined): void;
	onload: EditorOptions['onload'];
}

/** The editor in a place of the page, wired to what is checked. */
export async function openEditor(
	host: HTMLElement,
	{ checker, words, online, onload }: Around
): Promise<Editor> {
	const { Editor } = await preload();
	return new Editor(host, {
		label: words.t('text-label'),
		phrases: phrasesOf(words),
		speech: speechOf(words),
		program: () => ({
			build: checker.terms.build,
			...(checker.terms.openssh !== '' && { openssh: checker.terms.openssh })
		}),
		mend: (fix) => checker.edit(fix.edits),
		ontyped: (read, size) => checker.typed(read, size),
		onpaste: (size) => checker.sheets.refuses(size),
		online,
		onload,
		wraps: matchMedia('(width < 640px)').matches
	});
}

function speechOf(words: Words): Speech {
	return {
		parts: (code, params) => words.parts(code, params),
		plain: (code, params) => words.plain(code, params),
		has: (code) => words.has(code)
	};
}

/** What the editor itself says. */
export function phrasesOf({ t }: Words): Record<string, string> {
	return {
		'Control character': t('editor-control'),
		'Fold line': t('editor-fold'),
		'Unfold line': t('editor-unfold'),
		'folded code': t('editor-folded'),
		unfold: t('editor-unfold'),
		Find: t('editor-find'),
		next: t('editor-next'),
		previous: t('editor-previous'),
		all: t('editor-all'),
		'match case': t('editor-match-case'),
		'by word': t('editor-by-word'),
		regexp: t('editor-regexp'),
		Replace: t('editor-replace'),
		replace: t('editor-replace-one'),
		'replace all': t('editor-replace-all'),
		close: t('editor-close'),
		Completions: t('editor-completions'),
		'Revert this chunk': t('diff-undo'),
		Accept: t('diff-accept'),
		Reject: t('diff-undo'),
		'$ unchanged lines': t('editor-unchanged', { count: '$' })
	};
}
