import { optionNamed } from '../../formats/command.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** With a monitoring port autossh asks every AUTOSSH_POLL seconds, 600 unless set. */
export const autosshPort: Rule = {
	code: 'HF384',
	severity: 'info',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			const monitor = command.flags.find(({ letter }) => letter === 'M');
			if (command.program !== 'autossh' || !/^[1-9]\d*/.test(monitor?.argument ?? '')) continue;
			if (!monitor || optionNamed(command, 'ServerAliveInterval')) continue;
			yield {
				from: monitor.at.from,
				to: monitor.at.to,
				params: { port: monitor.argument ?? '' },
				fixes: [
					{
						edits: [
							{
								...monitor.at,
								insert: '-M 0 -o ServerAliveInterval=15 -o ServerAliveCountMax=3'
							}
						],
						label: 'fix-probe-instead',
						params: { interval: 15 },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'autossh -M 20000 -N -L 8080:localhost:80 db1\n' },
		good: {
			text: 'autossh -M 0 -o ServerAliveInterval=15 -o ServerAliveCountMax=3 -N -L 8080:localhost:80 db1\n'
		}
	},
	sources: ['autossh(1), 1.4g: AUTOSSH_POLL']
};
