import { readSysctl } from '../../formats/sysctl.ts';
import type { Rule } from '../rule.ts';

/** The kernel probes only for sockets that ask for it. */
export const kernelOnlyAsked: Rule = {
	code: 'HF388',
	severity: 'hint',
	formats: ['sysctl'],
	*check({ text }) {
		const found = readSysctl(text).find(({ name }) =>
			/^net\.(?:ipv4\.tcp_keepalive_time|inet\.tcp\.keepidle)$/.test(name)
		);
		if (found) yield { ...found.nameAt, params: { name: found.name } };
	},
	fix: 'none',
	examples: {
		bad: { text: 'net.ipv4.tcp_keepalive_time = 60\n' },
		good: { text: 'net.ipv4.tcp_syncookies = 1\n' }
	},
	sources: ['tcp(7)']
};
