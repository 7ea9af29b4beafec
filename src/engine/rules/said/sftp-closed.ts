import { message } from './_message.ts';

/** sftp: Connection closed. */
export const sftpClosed = message({
	code: 'HF656',
	severity: 'info',
	mark: 'Connection closed',
	line: /Connection closed\.?/,
	alone: true,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'sftp> ls\nConnection closed.',
	other: 'sftp> bye',
	sources: ['sftp-client.c get_msg_extended', 'run: OpenSSH 9.2p1, ssh killed']
});
