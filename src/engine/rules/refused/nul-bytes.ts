import { once } from '../rule.ts';
import type { Explanation } from '../config/explanation.ts';

/** Takes them all out: the same edits for every line that one is in. */
const editsOf = once(({ text }) =>
	[...text.matchAll(/\0+/g)].map(({ index, 0: { length } }) => ({
		from: index,
		to: index + length,
		insert: ''
	}))
);

/** NUL bytes, most often what is left of UTF-16 read as another encoding. */
export const nulBytes: Explanation = {
	code: 'HF131',
	partly: true,
	explain({ number }, { subject, document }) {
		const { text } = subject;
		const first = text.indexOf('\0');
		if (first < 0) return undefined;
		// sshd loses the line end behind one too, so that the line after it may be the refused one.
		const start = document.start(Math.max(1, number - 1));
		if (!text.slice(start, document.end(number)).includes('\0')) return undefined;
		return {
			fixes: [{ edits: editsOf(subject), label: 'fix-remove-nul', params: {}, safe: true }]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAlive\0Interval 60\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c read_config_file_depth', 'OpenSSH servconf.c load_server_config']
};
