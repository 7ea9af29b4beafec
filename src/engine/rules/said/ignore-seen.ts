import { message } from './_message.ts';

/** A null packet in the log. */
export const ignoreSeen = message({
	code: 'HF632',
	severity: 'info',
	mark: 'SSH2_MSG_IGNORE',
	line: /(?:Received SSH2_MSG_IGNORE|(?:Outgoing packet[^\n]{0,60}|type 2 )\(SSH2_MSG_IGNORE\))/,
	environment: { control: ['client'], clients: ['putty'] },
	said: 'debug3: Received SSH2_MSG_IGNORE',
	other: 'debug3: receive packet: type 98',
	sources: ['PuTTY pinger.c, ssh/connection2.c', 'OpenSSH packet.c']
});
