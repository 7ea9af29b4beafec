import type { Span } from './span.ts';

/** What a session of a GUI client does against silence, as its file says. Intervals are seconds, 0 is off. */
export interface KeptSession {
	/** As the client shows it. */
	name?: string;
	/** What stands for the whole: its header, or the text's first line. */
	at: Span;
	/** SSH messages; absent where the file says nothing about them. */
	probe?: { interval: number; at: Span };
	/** What is typed into the terminal. */
	typed?: { interval: number; at: Span };
	/** The socket option, at the system's own times. */
	tcp?: { on: boolean; at: Span };
}
