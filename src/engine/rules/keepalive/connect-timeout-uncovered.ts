import { isElsewhere, startProbing } from '../alive/edits.ts';
import { LONG_CONNECT } from '../alive/connecting.ts';
import { eachLineOnce, span, unprobed, worksElsewhere } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** A server that greets and then stays silent is waited for without end: only the interval limits that. */
export const connectTimeoutUncovered: Rule = {
	code: 'HF328',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { stand, interval, names } = probing;
				const time = stand.number('connecttimeout');
				const at = stand.get('connecttimeout')?.at;
				if (!at || time === 0 || time >= LONG_CONNECT || isElsewhere(interval)) return undefined;
				if (probing.count.isSet || stand.get('batchmode')?.value === 'yes') return undefined;
				if (worksElsewhere(subject, 'connecttimeout', at)) return undefined;
				return {
					...span(at),
					params: { time, keyword: names.interval },
					fixes: [startProbing(subject, probing, at)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ConnectTimeout 10\n' },
		good: { text: 'ConnectTimeout 10\nServerAliveInterval 30\n' }
	},
	sources: ['OpenSSH packet.c ssh_packet_set_timeout']
};
