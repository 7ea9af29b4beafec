import { blocksOf } from '../config/blocks.ts';
import type { Rule } from '../rule.ts';

const NAMES = /^(?:hostname|user|identityfile|proxyjump|hostkeyalias)$/;

/** `HostName <ip>`: a blank to be filled in that the program takes for a name. */
export const placeholderTaken: Rule = {
	code: 'HF221',
	severity: 'warning',
	formats: ['ssh_config'],
	*check(subject) {
		for (const { head, settings } of blocksOf(subject))
			for (const { name, line } of head ? [head, ...settings] : settings) {
				if (name !== 'host' && !NAMES.test(name)) continue;
				for (const { from, to, value } of line.args)
					if (/^<[^<>]+>$/.test(value)) yield { from, to, params: { written: value } };
			}
	},
	fix: 'none',
	examples: {
		bad: { text: 'Host web\n    HostName <ip-address>\n' },
		good: { text: 'Host web\n    HostName 192.0.2.10\n' }
	},
	sources: ['OpenSSH readconf.c parse_string']
};
