import { message } from './_message.ts';

/** Connection to IP port timed out. */
export const portTimedOut = message({
	code: 'HF612',
	severity: 'warning',
	mark: 'timed out',
	line: /Connection to (?<host>[.:%\w-]{2,255}) port (?<port>\d{1,5}) timed out/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'Connection to 192.0.2.7 port 22 timed out',
	other: 'Connection to 192.0.2.7 22 port [tcp/ssh] succeeded!',
	sources: [
		'OpenSSH packet.c ssh_packet_set_timeout, sshpkt_vfatal',
		'run: OpenSSH 9.2p1, ServerAliveInterval 2 and ServerAliveCountMax 3 during key exchange, 6.0 s'
	]
});
