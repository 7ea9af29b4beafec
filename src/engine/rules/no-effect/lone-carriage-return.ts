import { joinsLines, loneReturns } from '../config/carriage-returns.ts';
import { extentOf, viewOf } from '../config/lines.ts';
import { judgementOf } from '../config/refused-lines.ts';
import type { Rule } from '../rule.ts';

/** Carriage returns between settings that the program takes for one line, and takes: a head with odd patterns. */
export const loneCarriageReturn: Rule = {
	code: 'HF217',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		if (!/\r(?!\n)/.test(subject.text)) return;
		const { document, byNumber } = viewOf(subject);
		const refused = new Set(judgementOf(subject).refused.map(({ number }) => number));
		for (let number = 1; number <= document.lineCount; number++) {
			const { from, to } = extentOf(subject, document.start(number), document.end(number));
			const said = subject.text.slice(from, to);
			if (refused.has(number) || !joinsLines(said)) continue;
			const edits = loneReturns(said).map((at) => ({
				from: from + at,
				to: from + at + 1,
				insert: '\n'
			}));
			yield {
				from,
				to,
				...(!byNumber.has(number) && { variant: 'comment' }),
				fixes: [{ edits, label: 'fix-line-ends', params: {}, safe: true }]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: '# keepalive\rServerAliveInterval 60\rServerAliveCountMax 3\r' },
		good: { text: '# keepalive\r\nServerAliveInterval 60\r\nServerAliveCountMax 3\r\n' }
	},
	sources: ['OpenSSH readconf.c read_config_file_depth', 'OpenSSH servconf.c load_server_config']
};
