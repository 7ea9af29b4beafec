import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { isExact } from '../config/values.ts';
import { commentAbove } from '../config/comments.ts';

const MARK = /^(?:;+|\/{2,}|\/\*+|-{2,}|<!--|!+|%+)/;

/** `;`, `//` and other languages' marks of a comment. */
export const commentMark: Explanation = {
	code: 'HF115',
	explain({ from, to, number, setting }, view) {
		const { subject, document } = view;
		const mark = MARK.exec(subject.text.slice(from, to))?.[0];
		if (mark !== undefined)
			return {
				to: from + mark.length,
				params: { mark },
				fixes: [replace(from, from + mark.length, '#', 'fix-hash', { safe: true })]
			};
		const isSure = setting && isExact(setting, view);
		const behind = isSure && setting.line.args.slice(1).find(({ value }) => MARK.test(value));
		if (!behind) return undefined;
		return {
			from: behind.from,
			variant: 'behind',
			params: { mark: MARK.exec(behind.value)?.[0] ?? '' },
			fixes: [commentAbove(document, number, behind.from)]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: '; keep the session\nServerAliveInterval 60\n' },
		good: { text: '# keep the session\nServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c process_config_line_depth']
};
