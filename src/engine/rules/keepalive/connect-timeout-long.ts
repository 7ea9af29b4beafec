import { eachLineOnce, span } from '../alive/probing.ts';
import { standsOf } from '../alive/stands.ts';
import { LONG_CONNECT } from '../alive/connecting.ts';
import type { Rule } from '../rule.ts';

/** Nobody waits this long for a connection: it is taken for the length of a session. */
export const connectTimeoutLong: Rule = {
	code: 'HF327',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		yield* eachLineOnce(
			standsOf(subject).map((stand) => {
				const time = stand.number('connecttimeout');
				const at = stand.get('connecttimeout')?.at;
				return at && time >= LONG_CONNECT ? { ...span(at), params: { time } } : undefined;
			})
		);
	},
	fix: 'none',
	examples: {
		bad: { text: 'ConnectTimeout 3600\n' },
		good: { text: 'ConnectTimeout 10\nServerAliveInterval 30\n' }
	},
	sources: ['OpenSSH sshconnect.c timeout_connect, ssh_exchange_identification']
};
