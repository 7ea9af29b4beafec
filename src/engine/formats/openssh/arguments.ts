import type { Release } from '../../facts/release.ts';
import type { Line } from './lexer.ts';
import type { Build } from './resolution.ts';

/** The release that took lines apart anew: with quotes of both kinds, escapes and comments behind values. */
export const NEW_LEXER: Release = 807;

/** A line's arguments, taken one after the other as both programs do. */
export class Arguments {
	readonly release: Release;
	readonly build: Build;
	/** As the program names it in messages. */
	keyword = '';
	#text = '';
	#line: Line | undefined;
	#at = 0;

	constructor(release: Release, build: Build) {
		this.release = release;
		this.build = build;
	}

	/** Turns to another line's first argument. */
	protected begin(text: string, line: Line, keyword: string): void {
		this.keyword = keyword;
		this.#text = text;
		this.#line = line;
		this.#at = 0;
	}

	/** Begins again with the first argument. */
	restart(): void {
		this.#at = 0;
	}

	/** The next argument. */
	next(): string | undefined {
		return this.#line?.args[this.#at++]?.value;
	}

	/** The next argument, left where it is. */
	peek(): string | undefined {
		return this.#line?.args[this.#at]?.value;
	}

	/** The next argument of a list; before 8.7 an empty one ended it. */
	nextOfList(): string | undefined {
		const word = this.next();
		return word === '' && this.release < NEW_LEXER ? undefined : word;
	}

	/** How many arguments are left. */
	get left(): number {
		return Math.max(0, (this.#line?.args.length ?? 0) - this.#at);
	}

	/** Whether no argument can be taken from what is left, since a quote in it is not closed: before 8.7. */
	get breaksOff(): boolean {
		return this.left === 0 && this.#line?.fault === 'quotes';
	}

	/** Everything from the next argument on, as it is written. */
	get rest(): string {
		const line = this.#line;
		const from = line?.args[this.#at]?.from;
		return line && from !== undefined ? this.#text.slice(from, line.rest.to) : '';
	}

	/** Where all that stands behind the keyword is: for those who take it apart their own way. */
	get extent(): { text: string; from: number; to: number } {
		const { from = 0, to = 0 } = this.#line?.rest ?? {};
		return { text: this.#text, from, to };
	}

	/** Passes over the arguments that begin before a place in the text. */
	skipTo(offset: number): void {
		const args = this.#line?.args ?? [];
		while (this.#at < args.length && (args[this.#at]?.from ?? 0) < offset) this.#at++;
	}

	/** Takes all that is left. */
	consume(): void {
		this.#at = this.#line?.args.length ?? 0;
	}
}
