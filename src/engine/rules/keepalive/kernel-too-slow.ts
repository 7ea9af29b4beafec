import { readSysctl } from '../../formats/sysctl.ts';
import { pathBound } from '../path-bound.ts';
import type { Rule } from '../rule.ts';

/** The kernel's first probe comes too late for the chosen path. */
export const kernelTooSlow: Rule = {
	code: 'HF387',
	severity: 'warning',
	formats: ['sysctl'],
	*check(subject) {
		const bound = pathBound(subject);
		if (!bound) return;
		for (const { name, value, valueAt } of readSysctl(subject.text)) {
			if (name !== 'net.ipv4.tcp_keepalive_time' || !/^\d{1,9}$/.test(value)) continue;
			const time = Number(value);
			if (time < bound.timeout) continue;
			yield {
				...valueAt,
				params: { time, timeout: bound.timeout },
				fixes: [
					{
						edits: [{ ...valueAt, insert: String(bound.advised) }],
						label: 'fix-write',
						params: { value: String(bound.advised) },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'net.ipv4.tcp_keepalive_time = 600\n', path: [{ box: 'aws-nlb' }] },
		good: { text: 'net.ipv4.tcp_keepalive_time = 60\n', path: [{ box: 'aws-nlb' }] }
	},
	sources: ['the sources of each box', 'tcp(7)']
};
