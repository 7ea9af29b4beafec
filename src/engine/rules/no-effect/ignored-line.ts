import { replace } from '../config/fixes.ts';
import { extentOf, viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** A line whose keyword opens a quote that is not closed: the programs pass over it and say nothing. */
export const ignoredLine: Rule = {
	code: 'HF216',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const { ignored, document } = viewOf(subject);
		for (const number of ignored) {
			const { from, to } = extentOf(subject, document.start(number), document.end(number));
			const said = subject.text.slice(from, to);
			const at = from + said.indexOf('"');
			yield { from, to, fixes: [replace(at, at + 1, '', 'fix-remove-quote')] };
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: '"ServerAliveInterval 60\n' },
		good: { text: '"ServerAliveInterval" 60\n' }
	},
	sources: ['OpenSSH misc.c strdelim']
};
