import { LINUX_KEEPALIVE } from '../../facts/kernel.ts';
import { isElsewhere, startProbing } from '../alive/edits.ts';
import { hasProxy, pathOf } from '../alive/path.ts';
import { CONFIGS, eachLineOnce, span, unprobed, worksElsewhere } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** `TCPKeepAlive yes` is the default, and the kernel's first probe comes after two hours. */
export const tcpKeepAliveAlone: Rule = {
	code: 'HF313',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		const { time } = LINUX_KEEPALIVE;
		const path = pathOf(subject);
		const timeout = path?.tightest?.timeout;
		if ((path && hasProxy(path)) || (timeout !== undefined && timeout > time)) return;
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { tcp, isTcpOn, interval, count, names } = probing;
				if (!tcp.at || !isTcpOn || count.isSet || isElsewhere(interval)) return undefined;
				if (worksElsewhere(subject, 'tcpkeepalive', tcp.at)) return undefined;
				return {
					...span(tcp.at),
					params: { time, keyword: names.interval, timeout: timeout ?? 0 },
					...(timeout !== undefined && { severity: 'warning' as const, variant: 'path' }),
					fixes: [startProbing(subject, probing, tcp.at)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    TCPKeepAlive yes\n' },
		good: { text: 'Host *\n    TCPKeepAlive yes\n    ServerAliveInterval 30\n' }
	},
	sources: ['OpenSSH sshconnect.c ssh_connect_direct', 'tcp(7)']
};
