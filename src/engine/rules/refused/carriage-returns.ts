import { joinsLines, loneReturns } from '../config/carriage-returns.ts';
import type { Explanation } from '../config/explanation.ts';

/** Lines that end in a carriage return alone, as on old Macs: one line to the program. */
export const carriageReturns: Explanation = {
	code: 'HF130',
	explain({ from, to }, { subject: { text } }) {
		const said = text.slice(from, to);
		if (!joinsLines(said)) return undefined;
		const edits = loneReturns(said).map((at) => ({
			from: from + at,
			to: from + at + 1,
			insert: '\n'
		}));
		return { fixes: [{ edits, label: 'fix-line-ends', params: {}, safe: true }] };
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60\rServerAliveCountMax 3\r' },
		good: { text: 'Host *\r\n    ServerAliveInterval 60\r\n    ServerAliveCountMax 3\r\n' }
	},
	sources: ['OpenSSH readconf.c read_config_file_depth']
};
