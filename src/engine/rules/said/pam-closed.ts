import { message } from './_message.ts';

/** pam_unix: session closed. */
export const pamClosed = message({
	code: 'HF638',
	severity: 'info',
	mark: 'session closed for user',
	line: /pam_unix\(sshd:session\): session closed for user (?<user>\S{1,64})/,
	environment: { control: ['server'] },
	said: 'sshd[811]: pam_unix(sshd:session): session closed for user alice',
	other: 'sshd[811]: pam_unix(sshd:session): session opened for user alice(uid=1000) by (uid=0)',
	sources: ['pam_unix(8)']
});
