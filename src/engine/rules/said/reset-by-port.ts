import { message } from './_message.ts';

/** Connection reset by IP port. */
export const resetByPort = message({
	code: 'HF608',
	severity: 'warning',
	mark: 'Connection reset by',
	line: /Connection reset by (?<host>[.:%\w-]{2,64}) port (?<port>\d{1,5})/,
	environment: { symptom: 'reset', control: ['client'], clients: ['openssh'] },
	said: 'Connection reset by 192.0.2.7 port 22',
	other: 'Connection from 192.0.2.7 port 22 accepted',
	sources: ['OpenSSH packet.c sshpkt_vfatal']
});
