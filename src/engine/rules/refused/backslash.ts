import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** A backslash at the end of the line: lines are not continued. */
export const backslash: Explanation = {
	code: 'HF121',
	partly: true,
	explain({ setting, from, to, number }, { subject: { text }, document }) {
		const said = text.slice(from, to);
		if (!setting || !said.endsWith('\\')) return undefined;
		const at = from + said.slice(0, -1).trimEnd().length;
		const remove = replace(at, to, '', 'fix-remove-backslash', { safe: true });
		// With nothing else on the line, the value is on the next.
		const next = document.start(number + 1);
		const value = /^[ \t]*/.exec(text.slice(next, document.end(number + 1)))?.[0] ?? '';
		const join = replace(at, next + value.length, ' ', 'fix-join-lines');
		return { from: to - 1, to, fixes: [setting.args.length === 1 ? join : remove] };
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60 \\\nServerAliveCountMax 3\n' },
		good: { text: 'ServerAliveInterval 60\nServerAliveCountMax 3\n' }
	},
	sources: ['OpenSSH readconf.c read_config_file_depth', 'OpenSSH servconf.c load_server_config']
};
