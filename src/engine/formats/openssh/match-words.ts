import { NEW_LEXER, type Arguments } from './arguments.ts';
import { strdelim } from './strdelim.ts';

/** Where a `Match` line's words come from. */
export interface MatchWords {
	next(): string | undefined;
	consume(): void;
	/** An empty word ends the line. */
	endsAtEmpty: boolean;
	/** A word that begins with `#` ends it. */
	knowsComments: boolean;
	/** `criterion=value` is one word, to be split. */
	splitsEquals: boolean;
}

/** The release from which on a `Match` line's words are the line's arguments. */
const ARGV_MATCH = 909;

/** The words of a `Match` line, as the release takes them. */
export function matchWords(line: Arguments): MatchWords {
	return line.release >= ARGV_MATCH ? fromArguments(line) : fromText(line);
}

function fromArguments(line: Arguments): MatchWords {
	return {
		next: () => line.next(),
		consume: () => line.consume(),
		endsAtEmpty: false,
		knowsComments: true,
		splitsEquals: true
	};
}

/**
 * Before 9.9: words as `strdelim` takes them. What it leaves counts as arguments too many; since 8.7 the
 * line's arguments are all left unless it leaves nothing.
 */
function fromText(line: Arguments): MatchWords {
	const { text, from, to } = line.extent;
	let at = from < to ? from : -1;
	return {
		next() {
			if (at < 0 || at > to) return undefined;
			const word = strdelim(text, at, to);
			at = word?.next ?? -1;
			if (line.release < NEW_LEXER) line.skipTo(at < 0 ? to : at);
			else if (at < 0 || at >= to) line.consume();
			return word?.value;
		},
		consume() {
			at = -1;
			line.consume();
		},
		endsAtEmpty: true,
		knowsComments: line.release >= NEW_LEXER,
		splitsEquals: false
	};
}
