import type { Explanation } from '../config/explanation.ts';
import { moveLine } from '../config/fixes.ts';

/** A setting of the whole server in a `Match` block, most often put at the end of the file. */
export const notInMatch: Explanation = {
	code: 'HF123',
	formats: ['sshd_config'],
	partly: true,
	explain({ setting, messages, number }, { settings, document, known }) {
		if (!setting?.line.keyword || !known.has(setting.name)) return undefined;
		if (!messages.some((message) => message.includes('not allowed within a Match block')))
			return undefined;
		const first = settings.find(({ name }) => name === 'match');
		const { from, to } = setting.line.keyword;
		return {
			from,
			to,
			params: { keyword: setting.spelled, line: setting.head?.number ?? 0 },
			fixes: first ? [moveLine(document, number, first.number, 'fix-move-above-match')] : []
		};
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Match User backup\n    X11Forwarding no\nTCPKeepAlive no\n',
			format: 'sshd_config'
		},
		good: {
			text: 'TCPKeepAlive no\nMatch User backup\n    X11Forwarding no\n',
			format: 'sshd_config'
		}
	},
	sources: ['servconf.c process_server_config_line_depth', 'facts/openssh.md 2.5']
};
