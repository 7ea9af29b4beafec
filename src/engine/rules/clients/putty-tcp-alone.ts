import type { Rule } from '../rule.ts';
import { REGISTRY } from './_putty.ts';
import { SOME_INTERVAL, probeFix, sessionsOf } from './_sessions.ts';

/** The tick at "Enable TCP keepalives" alone: the system waits about two hours. */
export const puttyTcpAlone: Rule = {
	code: 'HF409',
	severity: 'warning',
	formats: ['putty-registry', 'putty-session'],
	*check(subject) {
		for (const { at, probe, tcp } of sessionsOf(subject)) {
			if (!tcp?.on || (probe?.interval ?? 0) > 0) continue;
			// A registry file without the other values leaves them as they are.
			const unsaid = !probe && subject.format === 'putty-registry';
			yield {
				from: tcp.at.from,
				to: tcp.at.to,
				severity: unsaid ? 'info' : 'warning',
				fixes: probeFix(subject, at, SOME_INTERVAL)
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: `${REGISTRY}"PingIntervalSecs"=dword:00000000\n"TCPKeepalives"=dword:00000001\n` },
		good: { text: `${REGISTRY}"PingIntervalSecs"=dword:0000001e\n"TCPKeepalives"=dword:00000001\n` }
	},
	sources: ['PuTTY config.c', 'Linux tcp(7): 7200 s']
};
