import { tick } from 'svelte';
import type { Editor } from '$lib/editor/editor.ts';
import type { Words } from '$lib/words/words.svelte.ts';
import type { Checker } from './checker.svelte.ts';
import { composed, placeIn } from './field.ts';
import { openEditor } from './open-editor.ts';
import { formatOf, lineEndOf } from './sheet.ts';

/** The editor in the place of the plain field: when it comes, what it takes over, whether it failed to come. */
export class Editing {
	state = $state<'plain' | 'shown' | 'failed'>('plain');
	/** The keyword at the cursor. */
	keyword = $state<string>();
	/** The plain field, while it is there. */
	field = $state<HTMLTextAreaElement>();
	editor = $state.raw<Editor>();
	/** Asks again for a part of the editor that did not come. */
	missing = $state.raw<() => void>();
	readonly #checker: Checker;
	readonly #words: Words;
	#host: HTMLElement | undefined;
	#loading = false;

	constructor(checker: Checker, words: Words) {
		this.#checker = checker;
		this.#words = words;
	}

	/** Fetches the editor into its place. */
	async load(host = this.#host): Promise<void> {
		if (!host || this.editor || this.#loading) return;
		this.#host = host;
		this.#loading = true;
		try {
			this.editor = await openEditor(host, {
				checker: this.#checker,
				words: this.#words,
				online: (keyword) => (this.keyword = keyword),
				onload: (again) => (this.missing = again)
			});
			this.state = 'plain';
		} catch {
			this.state = 'failed';
		}
		this.#loading = false;
	}

	/** Takes the active text in, with the place that the person is at in the plain field. */
	async take(): Promise<void> {
		const { editor, field } = this;
		const checker = this.#checker;
		// A word half written by an input method is not torn away.
		if (field) await composed(field);
		const { text, active } = checker;
		if (!editor || !active) return;
		await editor.open(active.id, text, lineEndOf(text), formatOf(active));
		if (checker.text !== text) return this.take();
		if (checker.active?.id !== active.id) return;
		const place = field?.isConnected ? placeIn(field, text) : undefined;
		this.state = 'shown';
		checker.surface = editor;
		editor.setFindings(checker.checked?.found ?? []);
		// What is hidden takes no focus.
		await tick();
		if (place) editor.resume(place);
	}

	/** Back to the plain field. */
	leave(): void {
		if (this.state === 'shown') this.state = 'plain';
	}
}
