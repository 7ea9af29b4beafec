import { blocksOf, leavesUnset } from '../config/blocks.ts';
import { replace } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** `ServerAliveInterval none`: it leaves the setting open, so that a later line still sets it. */
export const noneLeavesUnset: Rule = {
	code: 'HF220',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		const view = viewOf(subject);
		for (const { settings } of blocksOf(subject))
			for (const setting of settings) {
				const [value] = setting.line.args;
				if (setting.name !== 'serveraliveinterval' || !leavesUnset(setting, view) || !value)
					continue;
				yield {
					from: value.from,
					to: value.to,
					params: { keyword: setting.spelled },
					fixes: [replace(value.from, value.to, '0', 'fix-write', { params: { value: '0' } })]
				};
			}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host console\n    ServerAliveInterval none\n' },
		good: { text: 'Host console\n    ServerAliveInterval 0\n' }
	},
	sources: ['OpenSSH readconf.c parse_time']
};
