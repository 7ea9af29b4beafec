import { blocksOf, firstWinsKey, sayTheSame } from '../config/blocks.ts';
import { removeLine } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** The same said twice in a block: harmless until somebody changes one of them. */
export const saidTwice: Rule = {
	code: 'HF202',
	severity: 'hint',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const view = viewOf(subject);
		for (const { settings } of blocksOf(subject)) {
			const first = new Map<string, (typeof settings)[number]>();
			for (const setting of settings) {
				const key = firstWinsKey(setting, view);
				if (key === undefined) continue;
				const earlier = first.get(key);
				if (!earlier) first.set(key, setting);
				else if (sayTheSame(earlier, setting) && setting.line.keyword)
					yield {
						from: setting.line.keyword.from,
						to: setting.line.args.at(-1)?.to ?? setting.line.keyword.to,
						params: { keyword: setting.spelled, line: earlier.number },
						fixes: [removeLine(view.document, setting.number, true)]
					};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60\nTCPKeepAlive yes\nServerAliveInterval 60\n' },
		good: { text: 'ServerAliveInterval 60\nTCPKeepAlive yes\n' }
	},
	sources: ['ssh_config(5)']
};
