import type { Release } from '../../facts/release.ts';
import { asciiLowercase } from './pattern.ts';

/** `none`: the system's own. */
const NONE = 'none';

/** A name, its byte, and the releases that have it so. */
type Named = readonly [name: string, value: number, since?: Release, until?: Release];

/** Type-of-service bytes by name, in the order of `misc.c ipqos[]`. */
const NAMES: readonly Named[] = [
	...[1, 2, 3, 4].flatMap((group) =>
		[1, 2, 3].map((drop) => [`af${group}${drop}`, group * 32 + drop * 8] as const)
	),
	...[0, 1, 2, 3, 4, 5, 6, 7].map((selector) => [`cs${selector}`, selector * 32] as const),
	['ef', 0xb8],
	['le', 0x01, 802, 809],
	['le', 0x04, 809],
	['va', 0xb0, 1003]
];

/** Bits of a time before DSCP; taken and ignored since 10.1. */
const OLD: readonly Named[] = [
	['lowdelay', 0x10],
	['throughput', 0x08],
	['reliability', 0x04]
];
const OLD_IGNORED: Release = 1001;

/**
 * Reads a quality of service and gives it as it is printed (`misc.c parse_ipqos`, `iptos2str`).
 * @returns nothing where it is refused
 */
export function readIpqos(text: string, release: Release): string | undefined {
	const word = asciiLowercase(text);
	if (word === NONE) return NONE;
	for (const named of NAMES)
		if (named[0] === word && isIn(named, release)) return printIpqos(named[1], release);
	for (const [name, value] of OLD)
		if (name === word) return release >= OLD_IGNORED ? NONE : printIpqos(value, release);
	const value = readByte(text, release);
	return value === undefined ? undefined : printIpqos(value, release);
}

/** A number from 0 to 255; before 9.8 in any base of C's. */
function readByte(text: string, release: Release): number | undefined {
	const word = text.replace(/^[ \t\r\n\v\f]+/, '');
	let value = NaN;
	if (/^[+-]?\d+$/.test(word) && (release >= 908 || !/^[+-]?0\d/.test(word))) value = Number(word);
	else if (release < 908 && /^\+?0x[\da-f]+$/i.test(word)) value = Number(word.replace('+', ''));
	else if (release < 908 && /^\+?0[0-7]+$/.test(word)) value = Number.parseInt(word, 8);
	return value >= 0 && value <= 255 ? Math.abs(value) : undefined;
}

function isIn([, , since = 0, until = Infinity]: Named, release: Release): boolean {
	return since <= release && release < until;
}

/** The first name that a value has, else the number in hexadecimal. */
function printIpqos(value: number, release: Release): string {
	const known = release >= OLD_IGNORED ? NAMES : [...NAMES, ...OLD];
	const named = known.find((one) => one[1] === value && isIn(one, release));
	return named?.[0] ?? `0x${value.toString(16).padStart(2, '0')}`;
}
