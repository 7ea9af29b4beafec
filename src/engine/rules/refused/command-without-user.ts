import type { Explanation } from '../config/explanation.ts';

/** A command that finds keys or principals, without the user it is to run as. */
export const commandWithoutUser: Explanation = {
	code: 'HF144',
	formats: ['sshd_config'],
	explain({ message, setting }) {
		const [, command = ''] = /^(\w+Command) set without/.exec(message) ?? [];
		if (command === '' || !setting) return undefined;
		return { params: { command, user: `${command}User` } };
	},
	fix: 'none',
	examples: {
		bad: { text: 'AuthorizedKeysCommand /usr/bin/keys %u\n', format: 'sshd_config' },
		good: {
			text: 'AuthorizedKeysCommand /usr/bin/keys %u\nAuthorizedKeysCommandUser nobody\n',
			format: 'sshd_config'
		}
	},
	sources: ['OpenSSH sshd.c main']
};
