import { optionNamed } from '../../formats/command.ts';
import { commandsIn } from '../commands.ts';
import { SOME_INTERVAL } from '../clients/_sessions.ts';
import type { Rule } from '../rule.ts';

/** A count without an interval counts nothing, unless a file sets the interval. */
export const countAlone: Rule = {
	code: 'HF283',
	severity: 'info',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			const count = optionNamed(command, 'ServerAliveCountMax');
			if (!count || optionNamed(command, 'ServerAliveInterval')) continue;
			const at = count.listed ? count.at.from : count.whole.from;
			yield {
				from: count.at.from,
				to: count.at.to,
				fixes: [
					{
						edits: [
							{
								from: at,
								to: at,
								insert: count.listed
									? `ServerAliveInterval=${SOME_INTERVAL},`
									: `-o ServerAliveInterval=${SOME_INTERVAL} `
							}
						],
						label: 'fix-send-every',
						params: { interval: SOME_INTERVAL },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o ServerAliveCountMax=10 db1\n' },
		good: { text: 'ssh -o ServerAliveInterval=30 -o ServerAliveCountMax=10 db1\n' }
	},
	sources: ['OpenSSH clientloop.c client_wait_until_can_do_something']
};
