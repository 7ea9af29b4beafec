import { readSysctl } from '../../formats/sysctl.ts';
import type { Rule } from '../rule.ts';

/** What RFC 5382 asks of a NAT at least (REQ-5), just above TCP keepalive's two hours. */
const FLOOR = 7440;

/** This machine forgets idle connections sooner than TCP keepalive speaks. */
export const conntrackShort: Rule = {
	code: 'HF391',
	severity: 'info',
	formats: ['sysctl'],
	*check({ text }) {
		for (const { name, value, valueAt } of readSysctl(text)) {
			if (
				!/\bnf_conntrack_tcp_timeout_established$|ip_conntrack_tcp_timeout_established$/.test(name)
			)
				continue;
			const timeout = Number(value);
			if (!/^\d{1,9}$/.test(value) || timeout >= FLOOR) continue;
			yield {
				...valueAt,
				params: { timeout, floor: FLOOR },
				fixes: [
					{
						edits: [{ ...valueAt, insert: String(FLOOR) }],
						label: 'fix-write',
						params: { value: String(FLOOR) },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'net.netfilter.nf_conntrack_tcp_timeout_established = 600\n' },
		good: { text: 'net.netfilter.nf_conntrack_tcp_timeout_established = 86400\n' }
	},
	sources: ['RFC 5382 REQ-5']
};
