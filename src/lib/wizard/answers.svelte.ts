import { getContext, setContext } from 'svelte';
import {
	decodeLink,
	defaultEnvironment,
	encodeLink,
	isLink,
	plan,
	type Environment,
	type Problem
} from '$engine';

const KEY = Symbol('answers');

/** The answers and what follows from them; `change` is the only way in. */
export class Answers {
	#environment = $state.raw<Environment>(defaultEnvironment);
	/** What a link said that could not be used. */
	linkProblems = $state.raw<Problem[]>([]);
	readonly plan = $derived(plan(this.#environment));
	/** What follows `#` in a link to these answers. */
	readonly link = $derived(encodeLink(this.#environment));

	get environment(): Environment {
		return this.#environment;
	}

	get untouched(): boolean {
		return this.link === encodeLink(defaultEnvironment);
	}

	/** Takes answers over; one given as `undefined` is taken back. */
	change(part: { [K in keyof Environment]?: Environment[K] | undefined }): void {
		const next = Object.entries({ ...this.#environment, ...part }).filter(
			([, value]) => value !== undefined
		);
		this.#environment = Object.fromEntries(next) as unknown as Environment;
	}

	/** Opens a link; an anchor is not one and changes nothing. */
	open(hash: string): void {
		if (!isLink(hash)) return;
		const { environment, problems } = decodeLink(hash);
		this.#environment = environment;
		this.linkProblems = problems;
	}

	reset(): void {
		this.#environment = defaultEnvironment;
		this.linkProblems = [];
	}
}

export function provideAnswers(): Answers {
	return setContext(KEY, new Answers());
}

export function useAnswers(): Answers {
	return getContext<Answers>(KEY);
}
