import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { isExact } from '../config/values.ts';

/** `60;` or `60,`: what ends a statement elsewhere is part of the value here. */
export const markBehindValue: Explanation = {
	code: 'HF116',
	explain({ setting }, view) {
		if (!setting || !isExact(setting, view)) return undefined;
		const last = setting.line.args.at(-1);
		const value = last?.value ?? '';
		let end = value.length;
		while (end > 0 && ';,.'.includes(value.charAt(end - 1))) end--;
		const mark = value.slice(end);
		if (!last || mark === '' || !view.subject.text.slice(last.from, last.to).endsWith(mark))
			return undefined;
		const from = last.to - mark.length;
		return {
			from,
			to: last.to,
			params: { mark },
			fixes: [replace(from, last.to, '', 'fix-remove-mark', { params: { mark }, safe: true })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval=60;\n' },
		good: { text: 'ServerAliveInterval=60\n' }
	},
	sources: ['OpenSSH misc.c argv_split']
};
