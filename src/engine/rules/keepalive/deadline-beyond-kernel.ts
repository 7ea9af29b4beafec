import { LINUX_GIVES_UP, LINUX_LAST_RETRY } from '../../facts/kernel.ts';
import { countFor } from '../../numbers.ts';
import { setTo } from '../alive/edits.ts';
import { isLikeTime } from '../alive/like-time.ts';
import { CONFIGS, eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** Seconds; a deadline up to here may be meant. */
const HOUR = 3600;
/** Seconds; what is longer is another rule's. */
const LONG_INTERVAL = 240;

/** The kernel gives up on unacknowledged data long before the count is reached. */
export const deadlineBeyondKernel: Rule = {
	code: 'HF309',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		yield* eachLineOnce(
			probingsOf(subject).map((probing) => {
				const { count, names, sent, most, deadline } = probing;
				if (!count.at || sent >= LONG_INTERVAL || deadline <= HOUR) return undefined;
				if (isLikeTime(subject, probing)) return undefined;
				const value = countFor(sent, LINUX_LAST_RETRY);
				return {
					...span(count.at),
					params: {
						deadline,
						interval: sent,
						count: most,
						gives: LINUX_GIVES_UP,
						value,
						countKeyword: names.count
					},
					fixes: [setTo(count.at, value, true)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60\nServerAliveCountMax 120\n' },
		good: { text: 'ServerAliveInterval 60\nServerAliveCountMax 20\n' }
	},
	sources: ['https://www.kernel.org/doc/Documentation/networking/ip-sysctl.txt']
};
