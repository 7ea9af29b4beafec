import { onMount } from 'svelte';
import { isLink } from '$engine';
import { documentAddress, fragment, writeFragment } from '$lib/site/address.ts';
import type { Words } from '$lib/words/words.svelte.ts';
import type { Answers } from './answers.svelte.ts';

/** Milliseconds of rest before the address is rewritten; browsers refuse too many rewrites. */
const REST = 150;

/** The address bar: a link in it is opened, and the answers are kept in it. */
export class Address {
	/** The link, if there is one, has been read: what is shown is this visitor's answer. */
	ready = $state(false);
	readonly #answers: Answers;
	readonly #words: Words;

	constructor(answers: Answers, words: Words) {
		this.#answers = answers;
		this.#words = words;
		onMount(() => void this.#open(fragment()));
		$effect(() => {
			const hash = answers.untouched ? '' : `#${answers.link}`;
			if (!this.ready || hash === fragment() || (hash === '' && !isLink(fragment()))) return;
			const timer = setTimeout(() => writeFragment(hash), REST);
			return () => clearTimeout(timer);
		});
	}

	/** Writes the answers into the address at once, before a link leads to another page. */
	keep(): void {
		if (!this.#answers.untouched) writeFragment(`#${this.#answers.link}`);
	}

	/** The whole link to these answers; none until they are this visitor's. */
	get link(): string | undefined {
		if (!this.ready) return undefined;
		return `${documentAddress()}#${this.#answers.link}`;
	}

	/** Somebody wrote another link into the address; an anchor changes nothing. */
	changed = (): void => {
		const hash = fragment();
		if (isLink(hash) && hash !== `#${this.#answers.link}`) void this.#open(hash);
	};

	async #open(hash: string): Promise<void> {
		this.#answers.open(hash);
		if (isLink(hash)) await this.#words.loadLater();
		this.ready = true;
		delete document.documentElement.dataset.pending;
	}
}
