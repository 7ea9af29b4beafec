import { replace } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** Capitals in a pattern for hosts' names: `Host` compares letter for letter with what is typed. */
export const hostCase: Rule = {
	code: 'HF209',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		for (const { name, line } of viewOf(subject).settings) {
			if (name !== 'host') continue;
			for (const { from, to, value } of line.args) {
				// Names with dots are domain names, which people type in either case.
				if (!/[A-Z]/.test(value) || !value.includes('.') || value !== subject.text.slice(from, to))
					continue;
				const lower = value.toLowerCase();
				yield {
					from,
					to,
					params: { pattern: value, lower },
					fixes: [replace(from, to, lower, 'fix-write', { params: { value: lower } })]
				};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *.Example.com\n    ServerAliveInterval 60\n' },
		good: { text: 'Host *.example.com\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c oHost', 'OpenSSH match.c match_pattern']
};
