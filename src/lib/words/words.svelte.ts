import { getContext, setContext } from 'svelte';
import type { Params } from '$engine';
import type { Language } from '$messages/languages.ts';
import { complete, duration, parts, type Part } from './format.ts';

const KEY = Symbol('words');

/** The words of the language in use; every sentence of the site comes through here. */
export class Words {
	readonly #source: () => { language: Language; messages: Readonly<Record<string, string>> };
	#boxes = $state.raw<Readonly<Record<string, string>>>({});

	constructor(source: () => { language: Language; messages: Readonly<Record<string, string>> }) {
		this.#source = source;
	}

	get language(): Language {
		return this.#source().language;
	}

	/** The message of a code, completed; an unknown code stands for itself. */
	t = (code: string, params: Params = {}, more?: Readonly<Record<string, string>>): string => {
		const { language, messages } = this.#source();
		return complete(more?.[code] ?? messages[code] ?? code, params, {
			language,
			boxes: this.#boxes
		});
	};

	parts = (code: string, params: Params = {}, more?: Readonly<Record<string, string>>): Part[] =>
		parts(this.t(code, params, more));

	/** A message without its marks, for labels and files. */
	plain = (code: string, params: Params = {}, more?: Readonly<Record<string, string>>): string =>
		this.parts(code, params, more)
			.map(({ text }) => text)
			.join('');

	time = (seconds: number): string => duration(seconds, this.language);

	box = (id: string): string => this.#boxes[id] ?? id;

	/** Fetches the names of the catalogue's boxes; they are not part of the first view. */
	async loadBoxes(): Promise<void> {
		const { default: names } =
			this.language === 'en'
				? await import('$messages/en/boxes.ts')
				: await import('$messages/zh-cn/boxes.ts');
		this.#boxes = names;
	}
}

export function provideWords(words: Words): Words {
	return setContext(KEY, words);
}

export function useWords(): Words {
	return getContext<Words>(KEY);
}
