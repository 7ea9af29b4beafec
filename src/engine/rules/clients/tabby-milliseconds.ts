import { textLines } from '../../formats/span.ts';
import type { Finding, Rule } from '../rule.ts';
import { SOME_INTERVAL } from './_sessions.ts';

/** Up to this, in milliseconds, nobody means milliseconds. */
const SHORTEST = 1000;
const SETTING = /^([ \t-]*keepaliveInterval:[ \t]*)(\d{1,9}|null|~)(?=[ \t]*(?:#|$))/;

/** Tabby's interval is in milliseconds, and is rounded to whole seconds. */
export const tabbyMilliseconds: Rule = {
	code: 'HF471',
	severity: 'warning',
	formats: ['tabby'],
	*check({ text }) {
		for (const line of textLines(text)) {
			const [, before = '', value = ''] = SETTING.exec(line.text) ?? [];
			if (value === '' || Number(value) >= SHORTEST) continue;
			const from = line.from + before.length;
			yield { from, to: from + value.length, ...judged(value, from) };
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'profiles:\n  - type: ssh\n    options:\n      keepaliveInterval: 30\n' },
		good: { text: 'profiles:\n  - type: ssh\n    options:\n      keepaliveInterval: 30000\n' }
	},
	sources: ['Tabby tabby-ssh/src/session/ssh.ts', 'https://github.com/Eugeny/tabby/issues/11340']
};

function judged(value: string, from: number): Omit<Finding, 'from' | 'to'> {
	const given = Number(value) || 0;
	const meant = (given || SOME_INTERVAL) * 1000;
	const edits = [{ from, to: from + value.length, insert: String(meant) }];
	return {
		params: { value: given, seconds: Math.round(given / 1000), meant: String(meant) },
		...(given < 500 && { variant: given === 0 ? 'zero' : 'none' }),
		fixes: [{ edits, label: 'fix-write', params: { value: String(meant) }, safe: given > 0 }]
	};
}
