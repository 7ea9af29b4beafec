import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** `Keyword: value`, as YAML and mail headers have it. */
export const colon: Explanation = {
	code: 'HF104',
	explain({ setting, to }, { known, subject: { text } }) {
		if (!setting?.line.keyword) return undefined;
		const { from } = setting.line.keyword;
		const found = /^([A-Z\d]+)([ \t]*:[ \t]*)/i.exec(text.slice(from, to));
		const [, word = '', mark = ''] = found ?? [];
		if (!known.has(word.toLowerCase())) return undefined;
		const at = from + word.length;
		return {
			from: at,
			to: at + mark.length,
			params: { keyword: word },
			fixes: [replace(at, at + mark.length, ' ', 'fix-blank', { safe: true })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval: 60\n' },
		good: { text: 'ServerAliveInterval = 60\n' }
	},
	sources: ['OpenSSH misc.c strdelim']
};
