import { USUAL_INTERVAL, setTo } from '../alive/edits.ts';
import { CONFIGS, eachLineOnce, span, unprobed, worksElsewhere } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** 0 switches probing off, so that the count beside it counts nothing. */
export const intervalOffWithCount: Rule = {
	code: 'HF305',
	severity: 'warning',
	formats: CONFIGS,
	*check(subject) {
		yield* eachLineOnce(
			unprobed(subject).map(({ interval, count, names, most }) => {
				if (!interval.at || !count.at) return undefined;
				if (worksElsewhere(subject, names.count.toLowerCase(), count.at)) return undefined;
				return {
					...span(interval.at),
					params: { keyword: names.interval, count: most, countKeyword: names.count },
					fixes: [setTo(interval.at, USUAL_INTERVAL, false)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ClientAliveInterval 0\nClientAliveCountMax 3\n', format: 'sshd_config' },
		good: { text: 'ClientAliveInterval 30\nClientAliveCountMax 3\n', format: 'sshd_config' }
	},
	sources: [
		'OpenSSH clientloop.c schedule_server_alive_check',
		'OpenSSH serverloop.c wait_until_can_do_something'
	]
};
