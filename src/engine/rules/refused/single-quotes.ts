import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** Single quotes, and quotes within a word: letters of the value before 8.7. */
export const singleQuotes: Explanation = {
	code: 'HF137',
	partly: true,
	explain({ setting, releases }, { subject: { text } }) {
		if (!setting || releases.some((release) => release >= 807)) return undefined;
		const token = setting.line.args.find(({ from, to }) => text.slice(from, to).includes("'"));
		if (!token) return undefined;
		const { from, to, value } = token;
		const isWhole = text.slice(from, to) === `'${value}'` && !/["\\]/.test(value);
		const quoted = /[\s#]/.test(value) ? `"${value}"` : value;
		return {
			from,
			to,
			params: { written: text.slice(from, to) },
			fixes: isWhole
				? [replace(from, to, quoted, 'fix-write', { params: { value: quoted }, safe: true })]
				: []
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: "ServerAliveInterval '60'\n" },
		good: { text: 'ServerAliveInterval "60"\n' }
	},
	sources: ['OpenSSH misc.c argv_split', 'OpenSSH misc.c strdelim']
};
