import { blocksOf, indentOf, isForAll } from '../config/blocks.ts';
import { moveLine } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** `Include` below a block's head: what it brings in is for that block only. */
export const includeInBlock: Rule = {
	code: 'HF206',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const { document } = viewOf(subject);
		for (const block of blocksOf(subject)) {
			const { head, settings } = block;
			if (!head || isForAll(block)) continue;
			const isIndented = settings.some((setting) => indentOf(setting) > indentOf(head));
			for (const setting of settings) {
				if (setting.name !== 'include' || !setting.line.keyword) continue;
				// Within an indented block, indented, it is meant.
				if (isIndented && indentOf(setting) > indentOf(head)) continue;
				yield {
					from: setting.line.keyword.from,
					to: setting.line.args.at(-1)?.to ?? setting.line.keyword.to,
					...(!isIndented && { severity: 'info' as const }),
					params: { head: `${head.spelled} ${head.args.join(' ')}`, line: head.number },
					fixes: [moveLine(document, setting.number, 1, 'fix-move-to-top')]
				};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host bastion\n    User ops\n\nInclude config.d/*\n' },
		good: { text: 'Include config.d/*\n\nHost bastion\n    User ops\n' }
	},
	sources: ['ssh_config(5)']
};
