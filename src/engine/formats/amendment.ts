import type { Problem } from '../reason.ts';

/** A text brought into line with a plan, as far as it could be. */
export interface Amendment {
	text: string;
	changed: boolean;
	/** Why it is not, or not surely, in line. `at` is the line. */
	problems: Problem[];
}
