import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** `==`, `:=`, `=>` between keyword and value; one `=` is all that may stand there. */
export const otherSeparator: Explanation = {
	code: 'HF140',
	explain({ setting, to }, { known, subject: { text } }) {
		if (!setting?.line.keyword) return undefined;
		const { from } = setting.line.keyword;
		const [, word = '', mark = ''] =
			/^([A-Z\d]+)([ \t]*(?:={2,}|:=|=>|->|=[ \t]+=)[ \t]*)/i.exec(text.slice(from, to)) ?? [];
		if (!known.has(word.toLowerCase())) return undefined;
		const at = from + word.length;
		return {
			from: at,
			to: at + mark.length,
			params: { mark: mark.trim() },
			fixes: [replace(at, at + mark.length, ' ', 'fix-blank', { safe: true })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval == 60\n' },
		good: { text: 'ServerAliveInterval=60\n' }
	},
	sources: ['OpenSSH misc.c strdelim']
};
