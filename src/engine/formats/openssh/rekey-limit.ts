const LONG_MAX = 2n ** 63n - 1n;
const UNITS = 'BKMGTPE';
/** More digits than these are out of range, whatever they say. */
const MAX_DIGITS = 20;

const INVALID = 'Invalid argument';
const TOO_LARGE = 'Numerical result out of range';

/**
 * Reads an amount of data: digits, a fraction and a unit of bytes by powers of 1024
 * (`openbsd-compat/fmt_scaled.c scan_scaled`).
 * @returns bytes, or the words for what is wrong
 */
export function readAmount(text: string): bigint | string {
	const parts = /^[ \t\r\n\v\f]*([+-]?)(\d*)\.?(\d*)(.?)(.?)/s.exec(text);
	if (!parts) return INVALID;
	const [, sign = '', digits = '', fraction = '', unit = '', next = ''] = parts;
	if (digits.length > MAX_DIGITS) return TOO_LARGE;
	let whole = BigInt(digits === '' ? 0 : digits);
	if (whole > LONG_MAX) return TOO_LARGE;
	if (sign === '-') whole = -whole;
	if (unit === '') return whole;
	const power = UNITS.indexOf(unit.toUpperCase());
	if (power < 0 || /[\da-z]/i.test(next)) return INVALID;
	const factor = 1024n ** BigInt(power);
	whole *= factor;
	if (whole > LONG_MAX || whole < -LONG_MAX - 1n) return TOO_LARGE;
	const decimals = fraction.slice(0, MAX_DIGITS - 1);
	const part = decimals === '' ? 0n : (BigInt(decimals) * factor) / 10n ** BigInt(decimals.length);
	return sign === '-' ? whole - part : whole + part;
}
