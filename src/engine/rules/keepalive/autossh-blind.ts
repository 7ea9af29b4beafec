import { optionNamed } from '../../formats/command.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** With `-M 0` autossh acts only when ssh ends, which a dead link alone does not make it do. */
export const autosshBlind: Rule = {
	code: 'HF383',
	severity: 'info',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			const monitor = command.flags.find(({ letter }) => letter === 'M');
			if (command.program !== 'autossh' || monitor?.argument !== '0') continue;
			if (optionNamed(command, 'ServerAliveInterval')) continue;
			const at = monitor.at.to;
			const insert = ' -o ServerAliveInterval=15 -o ServerAliveCountMax=3';
			yield {
				from: monitor.at.from,
				to: monitor.at.to,
				fixes: [
					{
						edits: [{ from: at, to: at, insert }],
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
		bad: { text: 'autossh -M 0 -N -L 8080:localhost:80 db1\n' },
		good: {
			text: 'autossh -M 0 -o ServerAliveInterval=15 -o ServerAliveCountMax=3 -N -L 8080:localhost:80 db1\n'
		}
	},
	sources: ['autossh 1.4g with a frozen sshd (run)', 'autossh(1)']
};
