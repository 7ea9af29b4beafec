import type { Rule } from '../rule.ts';
import { SOME_INTERVAL, probeFix, sessionsOf } from './_sessions.ts';

/** The NO-OP is off, as it is unless somebody turns it on. */
export const securecrtOff: Rule = {
	code: 'HF433',
	severity: 'info',
	formats: ['securecrt'],
	*check(subject) {
		for (const { at, probe, typed } of sessionsOf(subject)) {
			if (!probe || probe.interval > 0 || (typed?.interval ?? 0) > 0) continue;
			yield {
				from: probe.at.from,
				to: probe.at.to,
				fixes: probeFix(subject, at, SOME_INTERVAL)
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'D:"Idle NO-OP Check"=00000000\nD:"Idle NO-OP Timeout"=0000003c\n' },
		good: { text: 'D:"Idle NO-OP Check"=00000001\nD:"Idle NO-OP Timeout"=0000003c\n' }
	},
	sources: ['2,890 session files of SecureCRT']
};
