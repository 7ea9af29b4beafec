import { isElsewhere, startProbing } from '../alive/edits.ts';
import { CONFIGS, eachLineOnce, span, unprobed, worksElsewhere } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** Neither SSH probes nor TCP keepalive: a peer that vanished while nothing was sent is never noticed. */
export const deadPeerUnnoticed: Rule = {
	code: 'HF314',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { tcp, isTcpOn, interval, count, names } = probing;
				if (!tcp.at || isTcpOn || count.isSet || isElsewhere(interval)) return undefined;
				if (worksElsewhere(subject, 'tcpkeepalive', tcp.at)) return undefined;
				return {
					...span(tcp.at),
					params: { keyword: names.interval },
					...(subject.format === 'sshd_config' && {
						severity: 'warning' as const,
						variant: 'server'
					}),
					fixes: [startProbing(subject, probing, tcp.at)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'TCPKeepAlive no\n', format: 'sshd_config' },
		good: { text: 'TCPKeepAlive no\nClientAliveInterval 30\n', format: 'sshd_config' }
	},
	sources: ['sshd_config(5), TCPKeepAlive']
};
