import type { Explanation } from '../config/explanation.ts';
import { commentOut } from '../config/fixes.ts';

/** A keyword with nothing behind it, or with nothing but a comment or empty quotes. */
export const noValue: Explanation = {
	code: 'HF118',
	partly: true,
	explain({ setting, number, message }, { document, known }) {
		if (!setting?.line.keyword || !known.has(setting.name)) return undefined;
		const isEmpty = setting.args.every((value) => value === '');
		if (!isEmpty || setting.line.fault === 'quotes' || /Bad configuration/.test(message))
			return undefined;
		const { from } = setting.line.keyword;
		return {
			from,
			to: setting.line.args.at(-1)?.to ?? setting.line.keyword.to,
			params: { keyword: setting.spelled },
			fixes: [commentOut(document, number)]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c process_config_line_depth']
};
