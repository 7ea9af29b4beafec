import { replace } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** `Host 10.0.0.0/8`: patterns are text, not networks. */
export const hostNetwork: Rule = {
	code: 'HF219',
	severity: 'warning',
	formats: ['ssh_config'],
	*check(subject) {
		for (const { name, line } of viewOf(subject).settings) {
			if (name !== 'host') continue;
			for (const { from, to, value } of line.args) {
				const [, network = '', bits = ''] =
					/^!?(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(value) ?? [];
				if (network === '') continue;
				const whole = Number(bits) / 8;
				const pattern =
					Number.isInteger(whole) && whole > 0 && whole < 4
						? `${network.split('.').slice(0, whole).join('.')}.*`
						: undefined;
				yield {
					from,
					to,
					params: { written: value },
					fixes:
						pattern === undefined
							? []
							: [
									replace(to - network.length - bits.length - 1, to, pattern, 'fix-write', {
										params: { value: pattern }
									})
								]
				};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host 10.0.0.0/8\n    ServerAliveInterval 60\n' },
		good: { text: 'Host 10.*\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH match.c match_pattern']
};
