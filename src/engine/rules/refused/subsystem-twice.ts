import type { Explanation } from '../config/explanation.ts';
import { removeLine } from '../config/fixes.ts';

/** The same subsystem twice, most often `sftp` once by the distribution and once by hand: refused before 9.5. */
export const subsystemTwice: Explanation = {
	code: 'HF143',
	formats: ['sshd_config'],
	partly: true,
	explain({ setting, messages, number }, { settings, document }) {
		if (
			setting?.name !== 'subsystem' ||
			!messages.some((message) => /already defined/.test(message))
		)
			return undefined;
		const name = setting.args[0] ?? '';
		const first = settings.find((other) => other.name === 'subsystem' && other.args[0] === name);
		return { params: { name, line: first?.number ?? 0 }, fixes: [removeLine(document, number)] };
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Subsystem sftp /usr/lib/openssh/sftp-server\nSubsystem sftp internal-sftp\n',
			format: 'sshd_config'
		},
		good: { text: 'Subsystem sftp internal-sftp\n', format: 'sshd_config' }
	},
	sources: ['OpenSSH servconf.c sSubsystem']
};
