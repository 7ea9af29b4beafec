import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** `Match` with nothing behind it, or a criterion without its pattern. */
export const matchWithoutPattern: Explanation = {
	code: 'HF125',
	partly: true,
	explain({ setting, messages, number, to }, { document }) {
		if (setting?.name !== 'match' || !setting.line.keyword) return undefined;
		const isBare = setting.args.length === 0;
		if (
			!isBare &&
			!messages.some((message) => /[Mm]issing (?:Match criteria|argument for Match)/.test(message))
		)
			return undefined;
		const { from, to: behind } = setting.line.keyword;
		const last = setting.line.args.at(-1);
		return {
			from: last?.from ?? from,
			to: last?.to ?? behind,
			...(!isBare && { variant: 'criterion' }),
			params: { criterion: last?.value ?? '' },
			fixes: isBare
				? [replace(behind, behind, ' all', 'fix-match-all')]
				: [replace(document.start(number), to, 'Match all', 'fix-match-all')]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Match\n    ServerAliveInterval 60\n' },
		good: { text: 'Match all\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c match_cfg_line']
};
