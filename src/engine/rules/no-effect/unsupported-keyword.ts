import { removeLine } from '../config/fixes.ts';
import { gone } from '../config/gone.ts';
import type { Rule } from '../rule.ts';

/** A keyword that the program only says it does not support. */
export const unsupportedKeyword: Rule = {
	code: 'HF222',
	severity: 'info',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		for (const { setting, place, isBuild, document, program } of gone(subject, 'unsupported'))
			yield {
				...place,
				...(isBuild && { variant: 'build' }),
				params: { keyword: setting.spelled, program },
				fixes: [removeLine(document, setting.number, !isBuild)]
			};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'CompressionLevel 6\n' },
		good: { text: 'Compression yes\n' }
	},
	sources: ['OpenSSH readconf.c oUnsupported', 'OpenSSH servconf.c sUnsupported']
};
