import type { Release } from '../../facts/release.ts';
import { EQUALS, isWhitespace } from '../openssh/chars.ts';
import { asciiLowercase } from '../openssh/pattern.ts';
import { readInteger, readTime } from '../openssh/time.ts';
import type { Words } from './words.ts';
import { readPort } from '../sshd-config/port.ts';
import { Refusal, refuse, type Setting } from './setting.ts';

/** From this release on ssh reads on after a line that it refuses. */
export const COUNTS: Release = 805;

/** Words and what each is printed as. */
export type Meanings = Readonly<Record<string, string>>;

/** The words of a flag, printed as `yes` and `no`. */
export const YES_NO: Meanings = { true: 'yes', false: 'no', yes: 'yes', no: 'no' };
/** The words of a flag among others, printed as the first of them. */
export const TRUE_FALSE: Meanings = { true: 'true', false: 'false', yes: 'true', no: 'false' };

/** `yes`, `no`, `true` or `false`, in any case (`readconf.c parse_flag`). */
export function flag(fallback: 'yes' | 'no'): Setting<string> {
	return choice(YES_NO, fallback);
}

/** One of several words, in any case (`readconf.c parse_multistate`). */
export function choice(words: Meanings, fallback: string): Setting<string> {
	const known = new Map(Object.entries(words));
	return {
		read: (line) => readChoice(line, known),
		print: (value = fallback) => [value]
	};
}

function readChoice(line: Words, known: ReadonlyMap<string, string>): string | Refusal {
	const word = line.next();
	if (!word) return noWord(word, line.release);
	return (
		known.get(word) ?? known.get(asciiLowercase(word)) ?? refuse(`unsupported option "${word}".`)
	);
}

/** The word that should be there is not; since 8.5 ssh says so and then judges it all the same. */
function noWord(word: string | undefined, release: Release): Refusal {
	const missing = 'missing argument.';
	if (release < COUNTS) return refuse(missing);
	return refuse(missing, `unsupported option "${word ?? '(null)'}".`);
}

/** A time, printed in seconds; `none` leaves it unset (`readconf.c parse_time`). */
export function time(fallback: string): Setting<number> {
	return {
		read: readTimeWord,
		print: (value) => [value === undefined ? fallback : String(value)]
	};
}

export function readTimeWord(line: Words): number | Refusal | undefined {
	const word = line.next();
	if (!word) return refuse('missing time value.');
	if (word === 'none') return undefined;
	return readTime(word, line.release) ?? refuse('invalid time value.');
}

/** A whole number (`readconf.c parse_int`). */
export function int(fallback: string): Setting<number> {
	return { read: readInt, print: (value) => [value === undefined ? fallback : String(value)] };
}

/** Before 7.7 numbers were read in any base of C's, and what stood behind them did not count. */
function readInt(line: Words): number | Refusal | undefined {
	const word = line.next();
	if (line.release >= 707) {
		const value = readInteger(word);
		return typeof value === 'number' ? value : refuse(`integer value ${value}.`);
	}
	if (!word) return refuse('Missing argument.');
	if (!/^\d/.test(word)) return refuse('Bad number.');
	const hex = /^0x([\da-f]+)/i.exec(word)?.[1];
	const octal = /^0([0-7]*)/.exec(word)?.[1];
	const digits = hex
		? `0x${hex}`
		: octal === undefined
			? (/^\d+/.exec(word)?.[0] ?? '0')
			: `0o${octal || '0'}`;
	const value = BigInt(digits);
	const long = value > 2n ** 63n - 1n ? 2n ** 63n - 1n : value;
	const int32 = Number(BigInt.asIntN(32, long));
	return int32 === -1 ? undefined : int32;
}

/** A port's number or name; before 7.9 any number. */
export const port: Setting<number> = {
	read(line) {
		if (line.release < 709) return readInt(line);
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		const value = readPort(word, line.release);
		return value === undefined || value === 0 ? refuse(`Bad port '${word}'.`) : value;
	},
	print: (value) => [String(value === undefined || value === 0 ? 22 : value)]
};

/** A word as it is (`readconf.c parse_string`); not printed unless set. */
export function string(
	print: Setting<string>['print'] = (value) => (value === undefined ? undefined : [value])
): Setting<string> {
	return { read: readString, print };
}

export function readString(line: Words): string | Refusal {
	return line.next() || refuse('Missing argument.');
}

/** Whether a word switches a setting off (`readconf.c option_clear_or_none`). */
export function isNone(word: string | undefined): boolean {
	return word !== undefined && asciiLowercase(word) === 'none';
}

/** The rest of the line as it is written (`readconf.c parse_command`). */
export function command(print: Setting<string>['print']): Setting<string> {
	return { read: readCommand, print };
}

export function readCommand(line: Words): string | Refusal {
	const text = restOfLine(line);
	line.consume();
	return text ?? refuse('Missing argument.');
}

/** What stands behind the keyword, white space and `=` in front taken off; nothing where nothing does. */
export function restOfLine(line: Words): string | undefined {
	const { text, from, to } = line.extent;
	if (from >= to && text.charCodeAt(from - 1) !== EQUALS) return undefined;
	let at = from;
	while (at < to && (isWhitespace(text.charCodeAt(at)) || text.charCodeAt(at) === EQUALS)) at++;
	return text.slice(at, to);
}

/** A text without the white space at its end (`misc.c rtrim`). */
export function trimEnd(text: string): string {
	let end = text.length;
	while (end > 0 && ' \t\r\n\v\f'.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
