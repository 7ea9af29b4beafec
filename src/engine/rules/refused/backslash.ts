import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** A backslash at the end of the line: lines are not continued. */
export const backslash: Explanation = {
	code: 'HF121',
	partly: true,
	explain({ setting, from, to }, { subject: { text } }) {
		const [mark] = /[ \t]*\\$/.exec(text.slice(from, to)) ?? [];
		if (!setting || mark === undefined) return undefined;
		const at = to - mark.length;
		return {
			from: to - 1,
			to,
			fixes: [replace(at, to, '', 'fix-remove-backslash', { safe: true })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60 \\\nServerAliveCountMax 3\n' },
		good: { text: 'ServerAliveInterval 60\nServerAliveCountMax 3\n' }
	},
	sources: ['facts/openssh.md 2.1.1']
};
