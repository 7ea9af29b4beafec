import { readSysctl } from '../../formats/sysctl.ts';
import type { Rule } from '../rule.ts';

/** Linux counts seconds, the BSDs and macOS milliseconds; other units there are none. */
export const kernelUnit: Rule = {
	code: 'HF389',
	severity: 'warning',
	formats: ['sysctl'],
	*check({ text }) {
		for (const { name, value, valueAt } of readSysctl(text)) {
			const linux = /^net\.ipv4\.tcp_keepalive_(?:time|intvl)$/.test(name);
			const bsd = /^net\.inet\.tcp\.keep(?:idle|intvl|init)$/.test(name);
			if (!linux && !bsd) continue;
			const number = Number(value);
			const meant = linux ? number / 1000 : number * 1000;
			const wrong = linux ? number >= 20_000 && number % 1000 === 0 : number > 0 && number < 1000;
			if (!wrong) continue;
			yield {
				...valueAt,
				variant: linux ? 'seconds' : 'milliseconds',
				params: { value, time: linux ? number : number / 1000, meant: String(meant) },
				fixes: [
					{
						edits: [{ ...valueAt, insert: String(meant) }],
						label: 'fix-write',
						params: { value: String(meant) },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'net.ipv4.tcp_keepalive_time = 60000\n' },
		good: { text: 'net.ipv4.tcp_keepalive_time = 60\n' }
	},
	sources: ['tcp(7)', 'FreeBSD and macOS sysctl: keepidle 7200000']
};
