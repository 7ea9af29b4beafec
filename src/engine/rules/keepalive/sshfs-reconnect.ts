import { commandsIn } from '../commands.ts';
import { optionNamed } from '../../formats/command.ts';
import type { Rule } from '../rule.ts';

/** `reconnect` acts when ssh has ended, and a silent link alone does not end it. */
export const sshfsReconnect: Rule = {
	code: 'HF385',
	severity: 'info',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			if (command.program !== 'sshfs') continue;
			const reconnect = optionNamed(command, 'reconnect');
			if (!reconnect || optionNamed(command, 'ServerAliveInterval')) continue;
			const { from, to } = reconnect.at;
			yield {
				from,
				to,
				fixes: [
					{
						edits: [{ from: to, to, insert: ',ServerAliveInterval=15,ServerAliveCountMax=3' }],
						label: 'fix-send-every',
						params: { interval: 15 },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'sshfs -o reconnect db1: folder\n' },
		good: {
			text: 'sshfs -o reconnect,ServerAliveInterval=15,ServerAliveCountMax=3 db1: folder\n'
		}
	},
	sources: ['sshfs.rst', 'sshfs.c']
};
