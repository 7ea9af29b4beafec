import { commentAbove } from '../config/comments.ts';
import type { Explanation } from '../config/explanation.ts';
import { isExact } from '../config/values.ts';

/** `60#comment`: without a blank in front, `#` belongs to the value. */
export const gluedComment: Explanation = {
	code: 'HF113',
	partly: true,
	explain({ setting, number }, view) {
		if (!setting || !isExact(setting, view)) return undefined;
		const glued = setting.line.args.find(({ value }) => /^[^"'#]+#/.test(value));
		if (!glued) return undefined;
		const at = view.subject.text.indexOf('#', glued.from);
		return { from: glued.from, to: glued.to, fixes: [commentAbove(view.document, number, at)] };
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60#seconds\n' },
		good: { text: '# seconds\nServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH misc.c argv_split']
};
