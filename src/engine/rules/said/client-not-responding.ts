import { message } from './_message.ts';

/** Timeout, client not responding. */
export const clientNotResponding = message({
	code: 'HF633',
	severity: 'warning',
	mark: 'client not responding',
	line: /Timeout, client not responding(?: from user (?<user>\S{1,64}) (?<host>\S{1,255}) port (?<port>\d{1,5}))?/,
	environment: { symptom: 'closed', control: ['server'] },
	said: 'sshd[811]: Timeout, client not responding from user alice 192.0.2.10 port 50222',
	other: 'sshd[811]: Accepted publickey for alice from 192.0.2.10 port 50222 ssh2',
	sources: ['OpenSSH serverloop.c client_alive_check']
});
