import { NEWEST_READ } from '../../facts/release.ts';
import { optionNamed } from '../../formats/command.ts';
import { readTime } from '../../formats/openssh/time.ts';
import { SOME_INTERVAL } from '../clients/_sessions.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** Interval 0 is off, and beats what the files say. */
export const commandIntervalZero: Rule = {
	code: 'HF382',
	severity: 'info',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			const interval = optionNamed(command, 'ServerAliveInterval');
			if (!interval || readTime(interval.value, NEWEST_READ) !== 0) continue;
			yield {
				from: interval.at.from,
				to: interval.at.to,
				fixes: [
					{
						edits: [
							{
								from: interval.valueAt.from,
								to: interval.valueAt.to,
								insert: String(SOME_INTERVAL)
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
		bad: { text: 'ssh -o ServerAliveInterval=0 db1\n' },
		good: { text: 'ssh -o ServerAliveInterval=30 db1\n' }
	},
	sources: ['ssh_config(5)']
};
