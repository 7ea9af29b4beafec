import { isElsewhere, startProbing } from '../alive/edits.ts';
import { pathOf } from '../alive/path.ts';
import { CONFIGS, eachLineOnce, span, unprobed, worksElsewhere } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** A proxy ends TCP itself: it answers the kernel's probes and goes on counting silence. */
export const tcpBehindProxy: Rule = {
	code: 'HF315',
	severity: 'warning',
	formats: CONFIGS,
	*check(subject) {
		const proxy = pathOf(subject)?.hops.find(({ kind }) => kind === 'proxy');
		if (!proxy?.box) return;
		const box = proxy.box;
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { tcp, isTcpOn, interval, count, names } = probing;
				if (!tcp.at || !isTcpOn || count.isSet || isElsewhere(interval)) return undefined;
				if (worksElsewhere(subject, 'tcpkeepalive', tcp.at)) return undefined;
				return {
					...span(tcp.at),
					params: { box, keyword: names.interval },
					fixes: [startProbing(subject, probing, tcp.at)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'TCPKeepAlive yes\n', path: [{ box: 'haproxy-1m' }] },
		good: { text: 'TCPKeepAlive yes\nServerAliveInterval 20\n', path: [{ box: 'haproxy-1m' }] }
	},
	sources: [
		'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html'
	]
};
