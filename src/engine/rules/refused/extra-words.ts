import { commentAbove } from '../config/comments.ts';
import type { Explanation } from '../config/explanation.ts';

/** More words than a setting takes. */
export const extraWords: Explanation = {
	code: 'HF119',
	partly: true,
	explain({ setting, message, messages, number }, view) {
		if (
			!setting ||
			setting.line.fault ||
			!messages.concat(message).some((said) => /extra arguments|garbage at end of line/.test(said))
		)
			return undefined;
		const [, second] = setting.line.args;
		const last = setting.line.args.at(-1);
		if (!second || !last) return undefined;
		return {
			from: second.from,
			to: last.to,
			params: { keyword: setting.spelled, extra: view.subject.text.slice(second.from, last.to) },
			fixes:
				setting.args.length > 1
					? [{ ...commentAbove(view.document, number, second.from), safe: false }]
					: []
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60 for NAT\n' },
		good: { text: '# for NAT\nServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c process_config_line_depth']
};
