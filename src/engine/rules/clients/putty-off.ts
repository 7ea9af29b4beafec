import type { Rule } from '../rule.ts';
import { REGISTRY } from './_putty.ts';
import { SOME_INTERVAL, probeFix, sessionsOf } from './_sessions.ts';

/** Both numbers 0: nothing is sent while nobody types. */
export const puttyOff: Rule = {
	code: 'HF408',
	severity: 'info',
	formats: ['putty-registry', 'putty-session'],
	*check(subject) {
		for (const { at, probe, tcp } of sessionsOf(subject)) {
			// Where the socket option is on, another rule says what that does.
			if (!probe || probe.interval > 0 || tcp?.on) continue;
			if (!/[:=]0*$/.test(subject.text.slice(probe.at.from, probe.at.to).trimEnd())) continue;
			yield {
				from: probe.at.from,
				to: probe.at.to,
				params: { interval: SOME_INTERVAL },
				fixes: probeFix(subject, at, SOME_INTERVAL)
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: `${REGISTRY}"PingInterval"=dword:00000000\n"PingIntervalSecs"=dword:00000000\n` },
		good: { text: `${REGISTRY}"PingInterval"=dword:00000000\n"PingIntervalSecs"=dword:0000001e\n` }
	},
	sources: ['PuTTY doc/config.but config-keepalive']
};
