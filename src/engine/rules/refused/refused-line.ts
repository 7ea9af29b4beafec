import type { Explanation } from '../config/explanation.ts';
import { commentOut } from '../config/fixes.ts';

/** Whatever else the program refuses, in its own words. */
export const refusedLine: Explanation = {
	code: 'HF179',
	partly: true,
	ofIncluded: true,
	explain({ included, number, from, to, message }, { document, isServer }) {
		const program = isServer ? 'sshd' : 'ssh';
		if (from === to) return { params: { program } };
		if (included)
			return {
				variant: 'included',
				params: { program, file: included.file, line: included.line, message }
			};
		return { params: { program }, fixes: [commentOut(document, number)] };
	},
	fix: 'offered',
	examples: {
		bad: { text: 'LocalForward 5432\n' },
		good: { text: 'LocalForward 5432 localhost:5432\n' }
	},
	sources: [
		'OpenSSH readconf.c process_config_line_depth',
		'OpenSSH servconf.c process_server_config_line_depth'
	]
};
