import { LINUX_LAST_RETRY } from '../../facts/kernel.ts';
import { countFor } from '../../numbers.ts';
import { setTo } from '../alive/edits.ts';
import { isLikeTime } from '../alive/like-time.ts';
import { CONFIGS, eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** Seconds; silence up to here may be meant. */
const HOUR = 3600;

/** A count that is written as if it were seconds or minutes. */
export const countLikeTime: Rule = {
	code: 'HF310',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		yield* eachLineOnce(
			probingsOf(subject).map((probing) => {
				const { count, names, sent, most, deadline } = probing;
				if (!count.at || sent === 0 || !isLikeTime(subject, probing)) return undefined;
				const value = countFor(sent, LINUX_LAST_RETRY);
				return {
					...span(count.at),
					params: { count: most, interval: sent, deadline, countKeyword: names.count },
					fixes: deadline > HOUR && value < most ? [setTo(count.at, value, false)] : []
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ClientAliveInterval 60\nClientAliveCountMax 1800\n', format: 'sshd_config' },
		good: { text: 'ClientAliveInterval 60\nClientAliveCountMax 10\n', format: 'sshd_config' }
	},
	sources: ['OpenSSH misc.c atoi_err']
};
