import { replace } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** `Host user@host`: the user is taken off what is typed before patterns are compared. */
export const hostWithUser: Rule = {
	code: 'HF218',
	severity: 'warning',
	formats: ['ssh_config'],
	*check(subject) {
		for (const { name, line } of viewOf(subject).settings) {
			if (name !== 'host') continue;
			for (const { from, to, value } of line.args) {
				const [, user = '', host = ''] = /^([\w.*?-]+)@([\w.*?-]+)$/.exec(value) ?? [];
				if (user === '' || subject.text.slice(from, to) !== value) continue;
				yield {
					from,
					to,
					params: { pattern: value, user, host },
					fixes: [replace(from, to, host, 'fix-write', { params: { value: host } })]
				};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host deploy@web\n    ServerAliveInterval 60\n' },
		good: { text: 'Host web\n    User deploy\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH ssh.c main', 'OpenSSH readconf.c oHost']
};
