import { removeLine } from '../config/fixes.ts';
import { gone } from '../config/gone.ts';
import type { Rule } from '../rule.ts';

/** A keyword of old releases that is passed over: sshd says so, ssh does not. */
export const deprecatedKeyword: Rule = {
	code: 'HF223',
	severity: 'info',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		for (const { setting, place, document, program } of gone(subject, 'deprecated', 'ignored'))
			yield {
				...place,
				params: { keyword: setting.spelled, program },
				fixes: [removeLine(document, setting.number, true)]
			};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Protocol 2\nServerAliveInterval 60\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c oDeprecated, oIgnore', 'OpenSSH servconf.c sDeprecated, sIgnore']
};
