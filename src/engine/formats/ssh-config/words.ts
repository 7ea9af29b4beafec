import { Arguments } from '../openssh/arguments.ts';
import type { Line } from '../openssh/lexer.ts';

const STAR = 42;

/** A line's arguments, and the setting that asks for them. The keyword is in lower case, as in messages. */
export class Words extends Arguments {
	/** The lower-case name of the setting that it is, aliases resolved. */
	key = '';

	/** Turns to another line. */
	turn(text: string, line: Line, keyword: string, key: string): void {
		this.begin(text, line, keyword);
		this.key = key;
	}

	/** How many stars the arguments have, and one: what comparing them takes grows with it. */
	get stars(): number {
		const { text, from, to } = this.extent;
		let count = 1;
		for (let at = from; at < to; at++) if (text.charCodeAt(at) === STAR) count++;
		return count;
	}
}
