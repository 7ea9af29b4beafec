import { numberProblem, RANGES, type Problem } from '$engine';

/** Units a time is typed in, in seconds. */
export const UNITS = { s: 1, min: 60, h: 3600 } as const;
export type Unit = keyof typeof UNITS;

/** What was typed, as a value in seconds (or probes), as nothing, or as a problem; the text is the field's. */
export type Amount = { value?: number; problem?: Problem };

/** Reads a typed number; full-width digits and a decimal comma are understood, an empty field says nothing. */
export function readAmount(text: string, field: keyof typeof RANGES, unit: Unit = 's'): Amount {
	const plain = text
		.normalize('NFKC')
		.trim()
		.replace(/^(\d+),(\d+)$/, '$1.$2');
	if (plain === '') return {};
	const value = /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) * UNITS[unit] : NaN;
	const problem = numberProblem(field, value);
	if (!problem) return { value };
	return {
		problem: { ...problem, params: { ...problem.params, value: text.trim().slice(0, 40) } }
	};
}

/** The unit in which a person would write so many seconds. */
export function unitFor(seconds: number | undefined, fallback: Unit): Unit {
	if (seconds === undefined) return fallback;
	if (seconds >= 3600 && seconds % 3600 === 0) return 'h';
	return seconds >= 120 && seconds % 60 === 0 ? 'min' : 's';
}
