import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { rowOf } from '../config/values.ts';

const UNITS: Readonly<Record<string, string>> = {
	s: 's',
	sec: 's',
	secs: 's',
	second: 's',
	seconds: 's',
	秒: 's',
	m: 'm',
	min: 'm',
	mins: 'm',
	minute: 'm',
	minutes: 'm',
	分: 'm',
	分钟: 'm',
	h: 'h',
	hr: 'h',
	hrs: 'h',
	hour: 'h',
	hours: 'h',
	小时: 'h',
	d: 'd',
	day: 'd',
	days: 'd',
	天: 'd',
	w: 'w',
	week: 'w',
	weeks: 'w',
	周: 'w'
};

/** A time with its unit in words, or with a blank between number and unit: `60sec`, `1 min`, `1h 30m`. */
export const timeInWords: Explanation = {
	code: 'HF108',
	explain({ setting, to }, view) {
		if (!setting || rowOf(setting, view)?.kind !== 'time') return undefined;
		const [first] = setting.line.args;
		if (!first) return undefined;
		const end = setting.line.comment?.from ?? to;
		const said = view.subject.text.slice(first.from, end).trimEnd();
		const time = inLetters(said);
		if (time === undefined || time === said) return undefined;
		const last = first.from + said.length;
		return {
			from: first.from,
			to: last,
			params: { written: said, time },
			fixes: [replace(first.from, last, time, 'fix-write', { params: { value: time }, safe: true })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60sec\n' },
		good: { text: 'ServerAliveInterval 60s\n' }
	},
	sources: ['OpenSSH misc.c convtime']
};

/** A time as the programs take it; nothing where it is none even in words. */
function inLetters(said: string): string | undefined {
	let time = '';
	for (const [whole, digits = '', unit = '', junk = ''] of said
		.toLowerCase()
		.matchAll(/(\d+)[ \t]*(?:([a-z\u4e00-\u9fff]+)\.?)?[ \t]*|(.)/gu)) {
		const letter = unit === '' ? '' : UNITS[unit];
		if (junk !== '' || whole === '' || letter === undefined) return undefined;
		time += digits + letter;
	}
	// Two numbers without a unit are two arguments, not one time.
	return /^(?:\d+[smhdw])*\d+[smhdw]?$/.test(time) && !/\d\s+\d+\s*$/.test(said) ? time : undefined;
}
