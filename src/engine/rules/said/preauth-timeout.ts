import { message } from './_message.ts';

/** Timeout before authentication. */
export const preauthTimeout = message({
	code: 'HF635',
	severity: 'info',
	mark: 'Timeout before authentication',
	line: /(?:fatal: )?Timeout before authentication for (?<who>[^\n]{1,200})/,
	environment: { control: ['server'] },
	said: 'sshd[811]: Timeout before authentication for connection from 192.0.2.10 to 192.0.2.1, pid = 812',
	other: 'sshd[811]: Accepted publickey for alice from 192.0.2.10 port 50222 ssh2',
	sources: ['OpenSSH sshd.c grace_alarm_handler', 'sshd_config(5) LoginGraceTime']
});
