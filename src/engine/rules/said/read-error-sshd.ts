import { message } from './_message.ts';

/** Read error from remote host. */
export const readErrorSshd = message({
	code: 'HF639',
	severity: 'warning',
	mark: 'Read error from remote host',
	line: /Read error from remote host (?<host>\S{1,255}) port (?<port>\d{1,5}): (?<error>Connection reset by peer|Connection timed out|No route to host|Broken pipe)/,
	environment: { control: ['server'] },
	said: 'sshd[811]: Read error from remote host 192.0.2.10 port 50222: Connection timed out',
	other: 'sshd[811]: Connection from 192.0.2.10 port 50222 on 192.0.2.1 port 22',
	sources: ['OpenSSH serverloop.c process_input']
});
