import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** The line's number in somebody's editor, copied along with it. */
export const lineNumber: Explanation = {
	code: 'HF135',
	explain({ from, to }, { subject: { text }, known }) {
		const found = /^(\d{1,5}[.:)|]?[ \t]+)([A-Z]+)/i.exec(text.slice(from, to));
		if (!found || !known.has(found[2]?.toLowerCase() ?? '')) return undefined;
		const end = from + (found[1]?.length ?? 0);
		return { from, to: end, fixes: [replace(from, end, '', 'fix-remove-number', { safe: true })] };
	},
	fix: 'offered',
	examples: {
		bad: { text: '12  ServerAliveInterval 60\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c parse_token', 'OpenSSH servconf.c parse_token']
};
