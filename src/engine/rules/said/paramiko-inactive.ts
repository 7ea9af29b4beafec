import { message } from './_message.ts';

/** paramiko: SSH session not active. */
export const paramikoInactive = message({
	code: 'HF660',
	severity: 'warning',
	mark: 'SSH',
	line: /SSHException: SSH session not active/,
	environment: { control: ['client'] },
	said: 'paramiko.ssh_exception.SSHException: SSH session not active',
	other: 'paramiko.transport: Connected (version 2.0, client OpenSSH_9.2p1)',
	sources: [
		'https://github.com/paramiko/paramiko/issues/928',
		'https://github.com/paramiko/paramiko/issues/503'
	]
});
