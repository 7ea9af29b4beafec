import { Arguments, NEW_LEXER } from '../openssh/arguments.ts';
import type { Line } from '../openssh/lexer.ts';
import type { Place } from '../openssh/resolution.ts';

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

/** A line's arguments, and where they stand. The keyword is as it is written. */
export class Words extends Arguments {
	place: Place = { line: 0 };

	/** Turns to another line. */
	turn(text: string, line: Line, place: Place): void {
		this.begin(text, line, line.keyword?.value ?? '');
		this.place = place;
	}

	/** Everything behind the keyword, as it is written. */
	get raw(): string {
		const { text, from, to } = this.extent;
		return text.slice(from, to);
	}

	/** `KEYWORD missing argument.`; before 8.7 each keyword had words of its own. */
	missing(before: string): Fault {
		return new Fault(this.release < NEW_LEXER ? before : `${this.keyword} missing argument.`);
	}
}
