import { commentAbove } from '../config/comments.ts';
import type { Explanation } from '../config/explanation.ts';

/** A comment behind a value: ssh takes none before 8.5. */
export const commentBehindValue: Explanation = {
	code: 'HF114',
	formats: ['ssh_config'],
	partly: true,
	explain({ setting, releases, number }, { document, subject: { text } }) {
		const comment = setting?.line.comment;
		if (!comment || setting.args.length === 0) return undefined;
		if (releases.some((release) => release >= 805)) return undefined;
		return {
			from: comment.from,
			to: comment.from + text.slice(comment.from, comment.to).trimEnd().length,
			fixes: [commentAbove(document, number, comment.from)]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60  # once a minute\n' },
		good: { text: '# once a minute\nServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c process_config_line_depth']
};
