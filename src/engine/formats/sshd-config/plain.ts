import type { Release } from '../../facts/release.ts';
import { asciiLowercase } from '../openssh/pattern.ts';
import { readInteger, readTime } from '../openssh/time.ts';
import { absolutePath, isNone } from './paths.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault, type Words } from './words.ts';

/** Flags were words of their own, case and all, before 7.7; and integers whatever `atoi` made of them. */
const MULTISTATE = 707;

/**
 * `yes` or `no`, in any case (`servconf.c parse_flag`).
 * @param fallback what holds where it is not set
 */
export function flag(fallback: 'yes' | 'no'): Setting<string> {
	const { read, print } = choice({ yes: 'yes', no: 'no' }, fallback);
	return {
		read(words, state) {
			if (words.release >= MULTISTATE) return read(words, state);
			const word = words.next();
			if (!word) return new Fault('missing yes/no argument.');
			return word === 'yes' || word === 'no' ? word : new Fault(`Bad yes/no argument: ${word}`);
		},
		print
	};
}

/** The words that a choice takes, and how each is printed. */
type Choices = Readonly<Record<string, string>>;

/**
 * One of several words, in any case (`servconf.c parse_multistate`).
 * @param choices the words, which may depend on the release
 */
export function choice(
	choices: Choices | ((release: Release) => Choices),
	fallback: string
): Setting<string> {
	const of = typeof choices === 'function' ? choices : () => choices;
	return {
		read: (words) => readChoice(words, of(words.release)),
		print: (value = fallback, { release }) => [of(release)[value] ?? value]
	};
}

function readChoice(words: Words, choices: Choices): string | Fault {
	const word = words.next();
	if (!word) return new Fault('missing argument.');
	const lower = asciiLowercase(word);
	return Object.hasOwn(choices, lower)
		? (choices[lower] ?? lower)
		: new Fault(`unsupported option "${word}".`);
}

/** A time, printed in seconds (`servconf.c parse_time`). */
export function time(fallback: number): Setting<number> {
	return { read: readTimeWord, print: (value = fallback) => [String(value)] };
}

export function readTimeWord(words: Words): number | Fault {
	const word = words.next();
	if (!word) return new Fault('missing time value.');
	return readTime(word, words.release) ?? new Fault('invalid time value.');
}

/** A whole number (`servconf.c parse_int`). */
export function int(fallback: number): Setting<number> {
	return { read: readInt, print: (value = fallback) => [String(value)] };
}

function readInt(words: Words): number | Fault | undefined {
	const word = words.next();
	if (words.release < MULTISTATE) {
		if (!word) return new Fault('missing integer value.');
		const value = atoi(word);
		return value === -1 ? undefined : value;
	}
	const value = readInteger(word);
	if (typeof value === 'number') return value;
	return new Fault(integerFault(words, value));
}

export function integerFault(words: Words, what: string): string {
	return `${words.release < NEW_LEXER ? '' : `${words.keyword} `}integer value ${what}.`;
}

/** What C's `atoi` makes of a word: the number it begins with, 0 where there is none, cut to 32 bits. */
function atoi(word: string): number {
	const digits = /^[ \t\r\n\v\f]*([+-]?\d+)/.exec(word)?.[1];
	return digits === undefined ? 0 : toInt(digits);
}

/** Digits as C's `strtol` and a cast to `int` make them. */
export function toInt(digits: string): number {
	const limit = 2n ** 63n;
	const value = BigInt(digits.startsWith('+') ? digits.slice(1) : digits.slice(0, 30));
	const long = value >= limit ? limit - 1n : value < -limit ? -limit : value;
	return Number(BigInt.asIntN(32, long));
}

/** A file's name, made absolute; `none` is none (`servconf.c parse_filename`). */
export function filename(fallback: string): Setting<string> {
	return {
		read(words) {
			const word = words.next();
			return word ? absolutePath(word) : new Fault('missing file name.');
		},
		print: (value = fallback) => [value]
	};
}

/**
 * A word kept as it is.
 * @param missing what a missing one is refused with
 * @param keep what is kept of it
 * @param clears where `none`, in any case, is taken out before it is printed
 */
export function string(
	fallback: string,
	missing: (words: Words) => Fault,
	{
		keep = (word) => word,
		clears
	}: { keep?: (word: string) => string; clears?: 'global' | 'always' } = {}
): Setting<string> {
	return {
		read(words) {
			const word = words.next();
			return word ? keep(word) : missing(words);
		},
		print(value = fallback, { from }) {
			const isCleared = clears === 'always' || (clears === 'global' && from === 'global');
			return [isCleared && isNone(value) ? 'none' : value];
		}
	};
}
