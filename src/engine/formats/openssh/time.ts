import type { Release } from '../../facts/release.ts';

const INT_MAX = 2_147_483_647;
const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * Reads a time as OpenSSH does (`misc.c convtime`): digits and a unit (s, m, h, d, w in either case; none
 * is seconds), one or more times over, added up. `1h30m`, `90m`, `5400`.
 *
 * Up to 9.7 each number may follow white space and a sign, and only the last may be without a unit; from
 * 10.3 on seconds may have decimals, which are dropped, and there may be one part in seconds only. From 7.5
 * to 8.3 a part without a unit takes the unit before it, so that `1m30` is 31 minutes. Up to 8.4 what does
 * not fit into 32 bits lost those above.
 * @returns whole seconds, from 0 to 2147483647 since 8.5, or nothing where OpenSSH refuses it
 */
export function readTime(text: string, release: Release): number | undefined {
	if (release < 805) return readWrappedTime(text, release);
	const seconds = readFractionalTime(text, release);
	return seconds === undefined || seconds > INT_MAX ? undefined : Math.trunc(seconds);
}

/** A time with its decimals and without an upper bound (`misc.c convtime_double`, since 10.3). */
export function readFractionalTime(text: string, release: Release): number | undefined {
	if (text === '') return undefined;
	const decimals = release >= 1003;
	const part = decimals
		? /(\d[\d.]*|\.[\d.]+)([smhdw]?)/giy
		: release >= 908
			? /(\d+)([smhdw]?)/giy
			: /([ \t\r\n\v\f]*(?:\+?\d+|-0+))([smhdw]|$)/giy;
	let total = 0;
	let seconds = 0;
	while (part.lastIndex < text.length) {
		const found = part.exec(text);
		if (!found) return undefined;
		const [, digits = '', unit = ''] = found;
		const amount = decimals ? readDecimal(digits) : Number(digits);
		if (amount === undefined) return undefined;
		const multiplier = UNITS[unit.toLowerCase()] ?? 1;
		if (decimals && multiplier === 1 && seconds++ > 0) return undefined;
		if (digits.includes('.') && multiplier > 1) return undefined;
		total += amount * multiplier;
		if (!decimals && total > INT_MAX) return undefined;
	}
	return total;
}

const LONG_MAX = 2n ** 63n - 1n;

function readWrappedTime(text: string, release: Release): number | undefined {
	const part = /[ \t\r\n\v\f]*(\+?\d+|-0+)([smhdw]|$)/giy;
	const keepsUnit = release >= 705 && release <= 803;
	let total = 0n;
	let multiplier = 1;
	while (part.lastIndex < text.length) {
		const [, number = '', unit = ''] = part.exec(text) ?? [];
		const digits = number.replace(/^[+-]/, '');
		if (digits === '') return undefined;
		if (unit !== '' || !keepsUnit) multiplier = UNITS[unit.toLowerCase()] ?? 1;
		const amount = toLong(digits);
		if (amount === undefined || amount >= LONG_MAX / BigInt(multiplier)) return undefined;
		total += amount * BigInt(multiplier);
		if (total >= LONG_MAX) return undefined;
	}
	const seconds = Number(BigInt.asIntN(32, total));
	return text === '' || seconds === -1 ? undefined : seconds;
}

/** Digits as a number of 64 bits; nothing where they do not fit. */
function toLong(digits: string): bigint | undefined {
	const significant = digits.replace(/^0+(?=\d)/, '');
	return significant.length > 19 ? undefined : BigInt(significant);
}

/** A decimal number as `strtod` takes it whole: digits, one point at most, digits behind it. */
function readDecimal(text: string): number | undefined {
	return /^\d*(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/**
 * Reads a count as OpenSSH does (`misc.c atoi_err`, `strtonum`): white space, a sign, digits; no unit.
 * @returns 0 to 2147483647, or the program's word for what is wrong with it
 */
export function readInteger(text: string | undefined): number | string {
	if (text === undefined || text === '') return 'missing';
	if (!/^[ \t\r\n\v\f]*[+-]?\d+$/.test(text)) return 'invalid';
	const value = Number(text);
	if (value < 0) return 'too small';
	return value > INT_MAX ? 'too large' : value;
}
