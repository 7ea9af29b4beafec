import { isElsewhere, startProbing } from '../alive/edits.ts';
import { CONFIGS, eachLineOnce, span, unprobed, worksElsewhere } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** A count of probes that are never sent, since the interval is 0 unless set. */
export const countWithoutInterval: Rule = {
	code: 'HF304',
	severity: 'warning',
	formats: CONFIGS,
	*check(subject) {
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { interval, count, names, most } = probing;
				if (interval.isSet || !count.at) return undefined;
				if (worksElsewhere(subject, names.count.toLowerCase(), count.at)) return undefined;
				return {
					...span(count.at),
					params: { keyword: names.interval, count: most, countKeyword: names.count },
					fixes:
						most > 0 && !isElsewhere(interval) ? [startProbing(subject, probing, count.at)] : []
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    ServerAliveCountMax 10\n' },
		good: { text: 'Host *\n    ServerAliveInterval 30\n    ServerAliveCountMax 10\n' }
	},
	sources: [
		'OpenSSH clientloop.c schedule_server_alive_check',
		'OpenSSH serverloop.c wait_until_can_do_something'
	]
};
