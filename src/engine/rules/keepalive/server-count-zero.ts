import { isBefore } from '../../facts/openssh.ts';
import { setTo } from '../alive/edits.ts';
import { eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

const DEFAULT_COUNT = 3;

/** The old recipe for logging out idle users: since 8.2 it never disconnects, before it cut every quiet session. */
export const serverCountZero: Rule = {
	code: 'HF307',
	severity: 'warning',
	formats: ['sshd_config'],
	*check(subject) {
		const cuts = subject.openssh !== undefined && isBefore(subject.openssh, '8.2');
		yield* eachLineOnce(
			probingsOf(subject).map(({ count: { at }, every, most }) =>
				at && every > 0 && most === 0
					? {
							...span(at),
							params: { interval: every },
							...(cuts && { variant: 'cuts' }),
							fixes: [setTo(at, DEFAULT_COUNT, false)]
						}
					: undefined
			)
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ClientAliveInterval 200\nClientAliveCountMax 0\n' },
		good: { text: 'ClientAliveInterval 60\nClientAliveCountMax 3\n' }
	},
	sources: ['OpenSSH commit 69334996a, first in 8.2', 'OpenSSH serverloop.c client_alive_check']
};
