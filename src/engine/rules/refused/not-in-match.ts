import type { Explanation } from '../config/explanation.ts';
import { moveLine } from '../config/fixes.ts';

/** A setting of the whole server in a `Match` block, most often put at the end of the file. */
export const notInMatch: Explanation = {
	code: 'HF123',
	formats: ['sshd_config'],
	partly: true,
	explain({ setting, messages, number }, { first, document, known }) {
		if (!setting?.line.keyword || !known.has(setting.name)) return undefined;
		if (!messages.some((message) => message.includes('not allowed within a Match block')))
			return undefined;
		const match = first.get('match');
		const { from, to } = setting.line.keyword;
		return {
			from,
			to,
			params: { keyword: setting.spelled, line: setting.head?.number ?? 0 },
			fixes: match ? [moveLine(document, number, match.number, 'fix-move-above-match')] : []
		};
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Match User backup\n    X11Forwarding no\nLoginGraceTime 60\n',
			format: 'sshd_config'
		},
		good: {
			text: 'LoginGraceTime 60\nMatch User backup\n    X11Forwarding no\n',
			format: 'sshd_config'
		}
	},
	sources: ['OpenSSH servconf.c process_server_config_line_depth']
};
