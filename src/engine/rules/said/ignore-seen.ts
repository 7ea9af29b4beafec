import { message } from './_message.ts';

/** A null packet in the log. */
export const ignoreSeen = message({
	code: 'HF632',
	severity: 'info',
	mark: 'SSH2_MSG_IGNORE',
	line: /(?:Received SSH2_MSG_IGNORE|Outgoing packet #0x[\da-f]{1,8}, type 2 \/ 0x02 \(SSH2_MSG_IGNORE\))/,
	environment: { control: ['client'], clients: ['putty'] },
	said: 'debug3: Received SSH2_MSG_IGNORE',
	other: 'debug3: receive packet: type 98',
	sources: [
		'OpenSSH packet.c ssh_packet_read_poll_seqnr',
		'run: plink 0.78 -sshlog with PingIntervalSecs 1; sshd of OpenSSH 9.2p1 at LogLevel DEBUG3'
	]
});
