import { message } from './_message.ts';

/** packet_write_wait. */
export const packetWriteWait = message({
	code: 'HF604',
	severity: 'warning',
	mark: 'packet_write_wait: Connection to',
	line: /packet_write_wait: Connection to (?<host>\S{1,255}) port (?<port>\d{1,5}): (?<error>[\w ]{1,60})/,
	environment: { symptom: 'reset', control: ['client'], clients: ['openssh'] },
	namesHost: true,
	said: 'packet_write_wait: Connection to 192.0.2.7 port 22: Broken pipe',
	other: 'debug1: Connection to port 8080 forwarding to localhost port 80 requested.',
	sources: ['OpenSSH packet.c', 'ssh 7.9 and older']
});
