import { isElsewhere, startProbing } from '../alive/edits.ts';
import { CONFIGS, eachLineOnce, unprobed, worksElsewhere } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** Seconds; who changes keys this often has something else in mind. */
const OFTEN = 900;

/** An idle connection changes its keys once and then goes silent. */
export const rekeyNoKeepAlive: Rule = {
	code: 'HF329',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { stand, interval, names } = probing;
				const limit = stand.get('rekeylimit');
				const time = Number(limit?.value.split(' ')[1] ?? 0);
				const token = limit?.at?.line.args[1];
				if (!limit?.at || !token || !(time > 0 && time <= OFTEN)) return undefined;
				if (isElsewhere(interval) || worksElsewhere(subject, 'rekeylimit', limit.at))
					return undefined;
				return {
					from: token.from,
					to: token.to,
					params: { time, keyword: names.interval },
					fixes: [startProbing(subject, probing, limit.at)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'RekeyLimit default 5m\n' },
		good: { text: 'RekeyLimit default 5m\nServerAliveInterval 30\n' }
	},
	sources: ['OpenSSH packet.c ssh_packet_need_rekeying']
};
