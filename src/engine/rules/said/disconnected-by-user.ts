import { message } from './_message.ts';

/** disconnected by user. */
export const disconnectedByUser = message({
	code: 'HF637',
	severity: 'info',
	mark: 'isconnect',
	line: /(?:Received disconnect from (?<host>\S{1,255}) port (?<port>\d{1,5}):11: disconnected by user|Disconnected from user (?<user>\S{1,64}) (?<address>\S{1,255}) port \d{1,5})/,
	environment: { control: ['server'] },
	said: 'sshd[811]: Received disconnect from 192.0.2.10 port 50222:11: disconnected by user',
	other: 'sshd[811]: Accepted publickey for alice from 192.0.2.10 port 50222 ssh2',
	sources: ['OpenSSH packet.c ssh_packet_read_poll_seqnr', 'OpenSSH clientloop.c client_loop']
});
