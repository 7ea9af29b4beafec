import { explain } from '../../resolve.ts';
import { neutralQuery } from '../config/neutral.ts';
import { moveLine } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** `Include` below a line that sets what an included file sets, too: the file comes too late. */
export const includeLoses: Rule = {
	code: 'HF207',
	severity: 'info',
	formats: ['sshd_config', 'ssh_config'],
	*check(subject) {
		const view = viewOf(subject);
		const include = view.settings.find(({ name }) => name === 'include');
		if (!include?.line.keyword || Object.keys(subject.files).length === 0) return;
		const lost = explain(subject.text, neutralQuery(subject)).explanations.flatMap(
			({ decided, beaten, keyword, reason }) => {
				const winner = decided[0];
				const loser = beaten.find(({ file }) => file !== undefined);
				return reason.code === 'decided' && winner && winner.file === undefined && loser
					? [{ keyword, winner, loser }]
					: [];
			}
		);
		const [first] = lost;
		if (!first) return;
		yield {
			from: include.line.keyword.from,
			to: include.line.args.at(-1)?.to ?? include.line.keyword.to,
			params: { file: first.loser.file ?? '', line: first.loser.line, winner: first.winner.line },
			fixes: include.head ? [] : [moveLine(view.document, include.number, 1, 'fix-move-to-top')]
		};
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'ClientAliveInterval 300\nInclude /etc/ssh/sshd_config.d/*.conf\n',
			files: { '/etc/ssh/sshd_config.d/50-alive.conf': 'ClientAliveInterval 60\n' }
		},
		good: {
			text: 'Include /etc/ssh/sshd_config.d/*.conf\n',
			files: { '/etc/ssh/sshd_config.d/50-alive.conf': 'ClientAliveInterval 60\n' }
		}
	},
	sources: ['OpenSSH servconf.c process_server_config_line_depth']
};
