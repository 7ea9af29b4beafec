import { commandsIn } from '../commands.ts';
import { isKnown } from '../option-refusal.ts';
import type { Rule } from '../rule.ts';

/** ssh and its kin have no options with two dashes (getopt). */
export const longOption: Rule = {
	code: 'HF182',
	severity: 'error',
	formats: ['ssh-command'],
	*check(subject) {
		for (const { program, long } of commandsIn(subject)) {
			if (program === 'sshfs') continue;
			for (const { from, to, value } of long) {
				const [keyword = '', ...rest] = value.slice(2).split('=');
				const means = isKnown(keyword) && rest.length > 0;
				yield {
					from,
					to,
					params: { option: value, program },
					fixes: means
						? [
								{
									edits: [{ from, to: from + 2, insert: '-o ' }],
									label: 'fix-write',
									params: { value: `-o ${value.slice(2)}` },
									safe: true
								}
							]
						: []
				};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh --ServerAliveInterval=60 db1\n' },
		good: { text: 'ssh -o ServerAliveInterval=60 db1\n' }
	},
	sources: ['ssh 9.2 (run): unknown option -- -']
};
