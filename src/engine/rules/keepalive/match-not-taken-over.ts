import { isBefore } from '../../facts/openssh.ts';
import { reducedOf } from '../alive/reduce.ts';
import type { Rule } from '../rule.ts';

/** Until 10.5 sshd did not apply these to a connection where a `Match` block sets them. */
export const matchNotTakenOver: Rule = {
	code: 'HF318',
	severity: 'info',
	formats: ['sshd_config'],
	*check(subject) {
		if (subject.openssh !== undefined && !isBefore(subject.openssh, '10.5')) return;
		for (const { head, lines } of reducedOf(subject).blocks)
			for (const { line, keyword } of lines)
				if (head && line.keyword && (keyword === 'channeltimeout' || keyword === 'rekeylimit'))
					yield {
						from: line.keyword.from,
						to: line.keyword.to,
						params: { keyword: line.keyword.value }
					};
	},
	fix: 'none',
	examples: {
		bad: { text: 'Match User guest\n    ChannelTimeout direct-tcpip=10m\n', openssh: '9.8' },
		good: { text: 'ChannelTimeout direct-tcpip=10m\n', openssh: '9.8' }
	},
	sources: ['OpenSSH commit caa6d7d19, first in 10.5']
};
