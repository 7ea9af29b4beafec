import type { Release } from '../../facts/release.ts';
import type { Line } from '../openssh/lexer.ts';
import type { Build } from '../openssh/resolution.ts';

const STAR = 42;

/** The release that took lines apart anew: with quotes of both kinds, escapes and comments behind values. */
export const NEW_LEXER: Release = 807;

/** A line's arguments, taken one after the other as ssh does; and who asks for them. */
export class Words {
	readonly release: Release;
	readonly build: Build;
	/** The keyword in lower case, as ssh names it in messages. */
	keyword = '';
	/** The lower-case name of the setting that it is, aliases resolved. */
	key = '';
	#text = '';
	#line: Line | undefined;
	#at = 0;

	constructor(release: Release, build: Build) {
		this.release = release;
		this.build = build;
	}

	/** Turns to another line. */
	turn(text: string, line: Line, keyword: string, key: string): void {
		this.keyword = keyword;
		this.key = key;
		this.#text = text;
		this.#line = line;
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

	/** How many stars the arguments have, and one: what comparing them takes grows with it. */
	get stars(): number {
		const { text, from, to } = this.extent;
		let count = 1;
		for (let at = from; at < to; at++) if (text.charCodeAt(at) === STAR) count++;
		return count;
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
