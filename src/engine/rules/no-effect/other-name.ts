import { blocksOf } from '../config/blocks.ts';
import { replace } from '../config/fixes.ts';
import { keyOf, properName, viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

/** Old names of keepalive settings: taken in silence, and easily overlooked. */
const NAMES = /^(?:keepalive|protocolkeepalives|setuptimeout)$/;

export const otherName: Rule = {
	code: 'HF213',
	severity: 'hint',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const { known } = viewOf(subject);
		for (const { settings } of blocksOf(subject))
			for (const { name, spelled, line } of settings) {
				if (!NAMES.test(name) || !known.has(name) || !line.keyword) continue;
				const proper = properName(keyOf(name, known), known);
				// Debian changed what it means with 9.9.
				const changed = name === 'setuptimeout';
				const { from, to } = line.keyword;
				yield {
					from,
					to,
					...(changed && { variant: 'changed', severity: 'info' as const }),
					params: { keyword: spelled, proper },
					fixes: [
						replace(from, to, proper, 'fix-rename', {
							params: { counterpart: proper },
							safe: !changed
						})
					]
				};
			}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'KeepAlive yes\n' },
		good: { text: 'TCPKeepAlive yes\n' }
	},
	sources: ['OpenSSH readconf.c keywords', 'OpenSSH servconf.c keywords']
};
