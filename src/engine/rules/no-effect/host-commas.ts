import { replace } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** Commas between patterns: `Host` takes blanks, and a comma belongs to the name. */
export const hostCommas: Rule = {
	code: 'HF211',
	severity: 'warning',
	formats: ['ssh_config'],
	*check(subject) {
		for (const { name, line } of viewOf(subject).settings) {
			const [first] = line.args;
			const last = line.args.at(-1);
			if (name !== 'host' || !first || !last) continue;
			const said = subject.text.slice(first.from, last.to);
			if (!said.includes(',')) continue;
			const patterns = said
				.split(/[,\s]+/)
				.filter(Boolean)
				.join(' ');
			if (patterns === '') continue;
			yield {
				from: first.from,
				to: last.to,
				params: { written: said, patterns },
				fixes: [
					replace(first.from, last.to, patterns, 'fix-write', {
						params: { value: patterns },
						safe: true
					})
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host web,db\n    ServerAliveInterval 60\n' },
		good: { text: 'Host web db\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c oHost']
};
