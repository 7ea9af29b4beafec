import { blocksOf, firstWinsKey, sayTheSame } from '../config/blocks.ts';
import { removeLine } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** Set twice in the same block: the first line wins, whatever the later one says. */
export const shadowedInBlock: Rule = {
	code: 'HF201',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const view = viewOf(subject);
		const { document } = view;
		for (const { settings } of blocksOf(subject)) {
			const first = new Map<string, (typeof settings)[number]>();
			for (const setting of settings) {
				const key = firstWinsKey(setting, view);
				if (key === undefined) continue;
				const earlier = first.get(key);
				if (!earlier) first.set(key, setting);
				else if (!sayTheSame(earlier, setting) && setting.line.keyword) {
					const remove = removeLine(document, setting.number);
					const other = removeLine(document, earlier.number);
					yield {
						from: setting.line.keyword.from,
						to: setting.line.args.at(-1)?.to ?? setting.line.keyword.to,
						params: {
							keyword: setting.spelled,
							value: setting.args.join(' '),
							line: earlier.number,
							winner: earlier.args.join(' ')
						},
						fixes: [
							{ ...other, label: 'fix-remove-earlier', params: { line: earlier.number } },
							remove
						]
					};
				}
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    ServerAliveInterval 300\n    ServerAliveInterval 30\n' },
		good: { text: 'Host *\n    ServerAliveInterval 30\n    ServerAliveCountMax 3\n' }
	},
	sources: ['ssh_config(5)']
};
