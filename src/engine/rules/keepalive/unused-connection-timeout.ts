import { eachLineOnce, span } from '../alive/probing.ts';
import { standsOf } from '../alive/stands.ts';
import type { Rule } from '../rule.ts';

/** It watches connections without any channel: tunnels and shared connections that wait, never an idle shell. */
export const unusedConnectionTimeout: Rule = {
	code: 'HF319',
	severity: 'info',
	formats: ['sshd_config'],
	*check(subject) {
		yield* eachLineOnce(
			standsOf(subject).map((stand) => {
				const time = stand.number('unusedconnectiontimeout');
				const at = stand.get('unusedconnectiontimeout')?.at;
				return at && time > 0 ? { ...span(at), params: { time } } : undefined;
			})
		);
	},
	fix: 'none',
	examples: {
		bad: { text: 'UnusedConnectionTimeout 5m\n', openssh: '9.8' },
		good: { text: 'UnusedConnectionTimeout none\n', openssh: '9.8' }
	},
	sources: ['sshd_config(5), UnusedConnectionTimeout', 'OpenSSH serverloop.c']
};
