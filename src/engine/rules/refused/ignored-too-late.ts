import { asciiLowercase, matchList } from '../../formats/openssh/pattern.ts';
import type { Explanation } from '../config/explanation.ts';
import { moveLine } from '../config/fixes.ts';

/** `IgnoreUnknown` behind the keyword that it is to let pass. */
export const ignoredTooLate: Explanation = {
	code: 'HF150',
	formats: ['ssh_config'],
	partly: true,
	explain({ setting, message, number }, { first, document }) {
		if (!setting?.line.keyword || !/Bad configuration option/.test(message)) return undefined;
		const { name, spelled, line } = setting;
		const later = first.get('ignoreunknown');
		if (!later || later.number < number) return undefined;
		if (matchList(name, asciiLowercase(later.args[0] ?? ''), true) !== 'match') return undefined;
		const { from, to } = line.keyword ?? line;
		return {
			from,
			to,
			params: { keyword: spelled, line: later.number },
			fixes: [moveLine(document, later.number, 1, 'fix-move-to-top', { safe: true })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    UseKeychain yes\n    IgnoreUnknown UseKeychain\n' },
		good: { text: 'IgnoreUnknown UseKeychain\nHost *\n    UseKeychain yes\n' }
	},
	sources: ['OpenSSH readconf.c process_config_line_depth']
};
