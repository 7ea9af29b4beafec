import type { Explanation } from '../config/explanation.ts';
import { lineEnd } from '../config/fixes.ts';
import { isExact } from '../config/values.ts';

/** Two settings on one line. */
export const twoSettings: Explanation = {
	code: 'HF120',
	explain({ setting }, view) {
		if (!setting || !isExact(setting, view)) return undefined;
		const { known, document } = view;
		const { args, from } = setting.line;
		const others = args.filter(
			({ value }, at) =>
				at > 0 && known.has((/^\w+/.exec(value)?.[0] ?? '').toLowerCase()) && /^[A-Z]/.test(value)
		);
		const [second] = others;
		if (!second) return undefined;
		const indent = /^[ \t]*/.exec(document.text.slice(from, second.from))?.[0] ?? '';
		const edits = others.map((other) => {
			const before = args[args.indexOf(other) - 1];
			return {
				from: trimmed(document.text, before?.from ?? other.from, before?.to ?? other.from),
				to: other.from,
				insert: lineEnd(document) + indent
			};
		});
		return {
			from: second.from,
			to: second.to,
			params: { keyword: second.value },
			fixes: [{ edits, label: 'fix-own-line', params: { keyword: second.value }, safe: true }]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60 ServerAliveCountMax 3\n' },
		good: { text: 'ServerAliveInterval 60\nServerAliveCountMax 3\n' }
	},
	sources: ['OpenSSH readconf.c process_config_line_depth']
};

/** The end of a value without the mark that was to end the setting. */
function trimmed(text: string, from: number, to: number): number {
	while (to > from && ';,'.includes(text.charAt(to - 1))) to--;
	return to;
}
