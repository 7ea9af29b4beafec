import { optionNamed } from '../../formats/command.ts';
import { readInteger } from '../../formats/openssh/time.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** Count 0: ssh leaves at the first quiet interval, however healthy the server is. */
export const commandCountZero: Rule = {
	code: 'HF381',
	severity: 'warning',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			const count = optionNamed(command, 'ServerAliveCountMax');
			if (!count || readInteger(count.value) !== 0) continue;
			yield {
				from: count.at.from,
				to: count.at.to,
				fixes: [
					{
						edits: [{ from: count.valueAt.from, to: count.valueAt.to, insert: '3' }],
						label: 'fix-write',
						params: { value: 3 },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o ServerAliveInterval=30 -o ServerAliveCountMax=0 db1\n' },
		good: { text: 'ssh -o ServerAliveInterval=30 -o ServerAliveCountMax=3 db1\n' }
	},
	sources: ['ssh 9.2 (run): 2 s × 0 ends after 2.4 s', 'OpenSSH clientloop.c server_alive_check']
};
