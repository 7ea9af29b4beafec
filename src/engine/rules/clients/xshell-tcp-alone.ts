import type { Rule } from '../rule.ts';
import { SOME_INTERVAL, probeFix, sessionsOf } from './_sessions.ts';

const SECTION = '[CONNECTION:KEEPALIVE]\n';

/** The TCP tick alone: the system waits about two hours. */
export const xshellTcpAlone: Rule = {
	code: 'HF423',
	severity: 'warning',
	formats: ['xshell'],
	*check(subject) {
		const [session] = sessionsOf(subject);
		if (!session?.tcp?.on || !session.probe || session.probe.interval > 0) return;
		yield {
			from: session.tcp.at.from,
			to: session.tcp.at.to,
			fixes: probeFix(subject, session.at, SOME_INTERVAL)
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: `${SECTION}KeepAliveInterval=60\nTCPKeepAlive=1\nSendKeepAlive=0\nKeepAlive=0\n` },
		good: { text: `${SECTION}KeepAliveInterval=60\nTCPKeepAlive=1\nSendKeepAlive=0\nKeepAlive=1\n` }
	},
	sources: [
		'https://netsarang.atlassian.net/wiki/spaces/ENSUP/pages/419956758/Connection+_+Keep+Alive'
	]
};
