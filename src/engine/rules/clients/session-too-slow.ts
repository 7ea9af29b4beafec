import { pathBound } from '../path-bound.ts';
import type { Rule } from '../rule.ts';
import { REGISTRY } from './_putty.ts';
import { SESSION_FORMATS, probeFix, sessionsOf } from './_sessions.ts';

/** The interval is not below the smallest idle timeout of the chosen path. */
export const sessionTooSlow: Rule = {
	code: 'HF451',
	severity: 'warning',
	formats: SESSION_FORMATS,
	*check(subject) {
		const bound = pathBound(subject);
		if (!bound) return;
		for (const { at, probe, typed } of sessionsOf(subject)) {
			const sender = probe?.interval ? probe : typed?.interval ? typed : undefined;
			if (!sender || sender.interval < bound.timeout) continue;
			yield {
				from: sender.at.from,
				to: sender.at.to,
				params: { interval: sender.interval, timeout: bound.timeout, advised: bound.advised },
				fixes: sender === probe ? probeFix(subject, at, bound.advised) : []
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: {
			text: `${REGISTRY}"PingInterval"=dword:00000004\n"PingIntervalSecs"=dword:00000000\n`,
			path: [{ box: 'azure-lb' }]
		},
		good: {
			text: `${REGISTRY}"PingInterval"=dword:00000001\n"PingIntervalSecs"=dword:00000000\n`,
			path: [{ box: 'azure-lb' }]
		}
	},
	sources: ['RFC 5382 REQ-5', 'the sources of each box']
};
