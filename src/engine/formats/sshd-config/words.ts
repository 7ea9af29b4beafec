import type { Line } from '../openssh/lexer.ts';
import type { Build, Place } from '../openssh/resolution.ts';
import type { Release } from '../../facts/release.ts';

/** What a line is refused with. `counted`: sshd goes on with the next line; otherwise it stops there. */
export class Fault {
	readonly message: string;
	readonly counted: boolean;
	/** What is said ahead of it. */
	readonly before: readonly string[];

	constructor(message: string, counted = false, before: readonly string[] = []) {
		this.message = message;
		this.counted = counted;
		this.before = before;
	}
}

/** The release that took lines apart anew and worded its messages alike: with the keyword in front. */
export const NEW_LEXER: Release = 807;

/** A line's arguments, taken one after the other as sshd does; and who asks for them. */
export class Words {
	readonly release: Release;
	readonly build: Build;
	/** The keyword as it is written. */
	keyword = '';
	place: Place = { line: 0 };
	#text = '';
	#line: Line | undefined;
	#at = 0;

	constructor(release: Release, build: Build) {
		this.release = release;
		this.build = build;
	}

	/** Turns to another line. */
	turn(text: string, line: Line, place: Place): void {
		this.place = place;
		this.#text = text;
		this.#line = line;
		this.#at = 0;
		this.keyword = line.keyword?.value ?? '';
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

	/** Everything behind the keyword, as it is written. */
	get raw(): string {
		const line = this.#line;
		return line ? this.#text.slice(line.rest.from, line.rest.to) : '';
	}

	/** Everything from the next argument on, as it is written. */
	get rest(): string {
		const line = this.#line;
		const from = line?.args[this.#at]?.from;
		return line && from !== undefined ? this.#text.slice(from, line.rest.to) : '';
	}

	/** Where the keyword and the rest stand: for those who take the line apart their own way. */
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

	/** `KEYWORD missing argument.`; before 8.7 each keyword had words of its own. */
	missing(before: string): Fault {
		return new Fault(this.release < NEW_LEXER ? before : `${this.keyword} missing argument.`);
	}
}
