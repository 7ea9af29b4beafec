import type { Explanation } from '../config/explanation.ts';
import { removeLine } from '../config/fixes.ts';

/** A fence of a Markdown code block, copied along with the lines in it. */
export const markdownFence: Explanation = {
	code: 'HF133',
	explain({ from, to, number }, { subject: { text }, document }) {
		if (!/^(?:`{3,}|~{3,})\s*\w*$/.test(text.slice(from, to))) return undefined;
		return { fixes: [removeLine(document, number, true)] };
	},
	fix: 'offered',
	examples: {
		bad: { text: '```\nServerAliveInterval 60\n' },
		good: { text: '# ```\nServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c parse_token', 'OpenSSH servconf.c parse_token']
};
