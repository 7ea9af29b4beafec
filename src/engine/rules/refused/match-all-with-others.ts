import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** `Match all` beside other criteria. */
export const matchAllWithOthers: Explanation = {
	code: 'HF126',
	partly: true,
	explain({ setting, messages }, { document: { text } }) {
		if (setting?.name !== 'match') return undefined;
		if (!messages.some((message) => message.includes("'all' cannot be combined"))) return undefined;
		const { args } = setting.line;
		const at = args.findIndex(({ value }) => /^!?all$/i.test(value));
		const token = args[at];
		if (!token || args.length < 2) return undefined;
		const next = args[at + 1];
		const from = next ? token.from : (args[at - 1]?.to ?? token.from);
		const to = next ? next.from : token.to;
		return {
			from: token.from,
			to: token.to,
			params: { others: text.slice(args[0]?.from, args.at(-1)?.to) },
			fixes: [replace(from, to, '', 'fix-remove-all')]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Match all user root\n    ServerAliveInterval 60\n' },
		good: { text: 'Match user root\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c match_cfg_line', 'OpenSSH servconf.c match_cfg_line']
};
