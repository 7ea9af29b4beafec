import { message } from './_message.ts';

/** ssh: connect to host: timed out. */
export const connectTimedOut = message({
	code: 'HF611',
	severity: 'warning',
	mark: 'ssh: connect to host',
	line: /ssh: connect to host (?<host>[^\s,]{1,255}) port (?<port>\d{1,5}): (?<error>Connection timed out|Operation timed out)/,
	environment: { control: ['client'], clients: ['openssh'] },
	namesHost: true,
	said: 'ssh: connect to host db1 port 22: Connection timed out',
	other: 'debug1: Connecting to db1 [192.0.2.7] port 22.',
	sources: ['OpenSSH sshconnect.c ssh_connect_direct']
});
