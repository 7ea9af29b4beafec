import { message } from './_message.ts';

/** terminating inactive connection. */
export const terminatingInactive = message({
	code: 'HF634',
	severity: 'warning',
	mark: 'terminating inactive connection',
	line: /terminating inactive connection from user (?<user>\S{1,64}) (?<host>\S{1,255}) port (?<port>\d{1,5})/,
	environment: { symptom: 'closed', control: ['server'] },
	said: 'sshd[811]: terminating inactive connection from user alice 192.0.2.10 port 50222',
	other: 'sshd[811]: Starting session: shell on pts/0 for alice from 192.0.2.10 port 50222 id 0',
	sources: [
		'OpenSSH serverloop.c wait_until_can_do_something',
		'sshd_config(5) UnusedConnectionTimeout',
		'run: OpenSSH 9.2p1, ssh -N with UnusedConnectionTimeout 2'
	]
});
