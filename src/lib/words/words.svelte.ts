import { getContext, setContext } from 'svelte';
import type { Params } from '$engine';
import type { Language } from '$messages/languages.ts';
import { complete, duration, parts, type Part } from './format.ts';

const KEY = Symbol('words');

type Messages = Readonly<Record<string, string>>;

export interface Source {
	language: Language;
	messages: Messages;
	/** Names of boxes, where a page shows them from the start. */
	boxes?: Messages;
}

/** The words of the language in use; every sentence of the site comes through here. */
export class Words {
	readonly #source: () => Source;
	/** Words of parts of the page that come with them. */
	#added = $state.raw<Messages>();
	#boxes = $state.raw<Messages>();

	constructor(source: () => Source) {
		this.#source = source;
	}

	get language(): Language {
		return this.#source().language;
	}

	/** Takes further words in. */
	add(messages: Messages): void {
		this.#added = { ...this.#added, ...messages };
	}

	/** Whether there is a message of this code by now. */
	has = (code: string): boolean =>
		(this.#source().messages[code] ?? this.#added?.[code]) !== undefined;

	/** The message of a code, completed; an unknown one stands for itself, one still to come for nothing. */
	t = (code: string, params: Params = {}, more?: Messages): string => {
		const { language, messages, boxes } = this.#source();
		const message =
			more?.[code] ?? messages[code] ?? this.#added?.[code] ?? (this.#boxes ? code : '');
		return complete(message, params, { language, boxes: boxes ?? this.#boxes ?? {} });
	};

	parts = (code: string, params: Params = {}, more?: Messages): Part[] =>
		parts(this.t(code, params, more));

	/** A message without its marks, for labels and files. */
	plain = (code: string, params: Params = {}, more?: Messages): string =>
		this.parts(code, params, more)
			.map(({ text }) => text)
			.join('');

	time = (seconds: number): string => duration(seconds, this.language);

	box = (id: string): string => (this.#source().boxes ?? this.#boxes)?.[id] ?? id;

	/**
	 * Fetches what the first view does without: the names of boxes, limits and problems. It is asked for
	 * as soon as somebody reaches for a question, and before a link is shown. Where it does not come,
	 * the numbers and files are right all the same.
	 *
	 * @returns whether it is there
	 */
	async loadLater(): Promise<boolean> {
		if (this.#boxes) return true;
		try {
			const { boxes, messages } =
				this.language === 'en'
					? await import('$messages/en/later.ts')
					: await import('$messages/zh-cn/later.ts');
			this.#boxes = boxes;
			this.add(messages);
			return true;
		} catch {
			// Offline: it is asked for again at the next reach.
			return false;
		}
	}
}

export function provideWords(words: Words): Words {
	return setContext(KEY, words);
}

export function useWords(): Words {
	return getContext<Words>(KEY);
}
