import { countFor, longestOutage } from '../../numbers.ts';
import { setCount } from '../alive/edits.ts';
import { CONFIGS, eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import { bearsHiccup } from '../alive/hiccup.ts';
import type { Rule } from '../rule.ts';

/** Seconds of interruption that the default plan is made for. */
const OUTAGE = 120;
/** Seconds of probing that surely do harm: 5 s × 1 was seen to end sessions that would have lived. */
const HARMFUL = 5;

/** It gives up on a healthy peer over an interruption as short as roaming between access points. */
export const deadlineShort: Rule = {
	code: 'HF308',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		yield* eachLineOnce(
			probingsOf(subject).map((probing) => {
				const { interval, count, names, sent, most, deadline } = probing;
				const at = count.at ?? interval.at;
				if (!at || bearsHiccup(probing)) return undefined;
				const value = countFor(sent, OUTAGE);
				return {
					...span(at),
					params: {
						interval: sent,
						count: most,
						deadline,
						outlives: longestOutage(sent * most),
						value,
						countKeyword: names.count
					},
					...(sent * most <= HARMFUL && { severity: 'warning' as const }),
					fixes: setCount(subject, probing, value, false)
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 5\nServerAliveCountMax 1\n' },
		good: { text: 'ServerAliveInterval 15\nServerAliveCountMax 6\n' }
	},
	sources: ['https://github.com/microsoft/WSL/issues/6659']
};
