import { styleOf } from '../../formats/openssh/edit.ts';
import type { Fix, Subject } from '../rule.ts';
import type { Kept } from './reduce.ts';
import type { Setting, Written } from './stands.ts';
import type { Probing } from './probing.ts';

/** Seconds between probes where nothing is known of the path: what the plan takes. */
export const USUAL_INTERVAL = 30;

/** Puts another value in the place of the one that is written. */
export function setTo({ argument, line }: Written, value: string | number, safe: boolean): Fix {
	return {
		edits: [{ from: argument.from, to: argument.to, insert: String(value) }],
		label: 'fix-set-value',
		params: { keyword: line.keyword?.value ?? '', value },
		safe
	};
}

/** Puts a setting before a line, written like it. */
export function addBefore(
	{ text }: Subject,
	{ line }: Kept,
	keyword: string,
	value: string | number
): Fix {
	const { indent, separator } = styleOf(text, line);
	const end = text[line.to - 1] === '\r' ? '\r\n' : '\n';
	const insert = `${indent}${keyword}${separator}${value}${end}`;
	return {
		edits: [{ from: line.from, to: line.from, insert }],
		label: 'fix-add-line',
		params: { keyword, value },
		safe: false
	};
}

/** Starts probing: where 0 is written it is replaced, else the line comes before another. */
export function startProbing(subject: Subject, { interval, names }: Probing, beside: Kept): Fix {
	return interval.at
		? setTo(interval.at, USUAL_INTERVAL, false)
		: addBefore(subject, beside, names.interval, USUAL_INTERVAL);
}

/** Gives the count another value, or writes it beside the interval where it is the default. */
export function setCount(
	subject: Subject,
	{ count, interval, names }: Probing,
	value: number,
	safe: boolean
): Fix[] {
	if (count.at) return [setTo(count.at, value, safe)];
	return interval.at && !isElsewhere(count)
		? [addBefore(subject, interval.at, names.count, value)]
		: [];
}

/** It is set, but in another file. */
export function isElsewhere({ isSet, at }: Setting): boolean {
	return isSet && !at;
}

/** A line's whole value as the place of a finding, and the fix that puts another in its stead. */
export function wholeValue(
	{ line, argument }: Written,
	value: string,
	safe: boolean
): { from: number; to: number; fixes: Fix[] } {
	const { from } = argument;
	const to = line.args.at(-1)?.to ?? argument.to;
	const params = { keyword: line.keyword?.value ?? '', value };
	return {
		from,
		to,
		fixes: [{ edits: [{ from, to, insert: value }], label: 'fix-set-value', params, safe }]
	};
}
