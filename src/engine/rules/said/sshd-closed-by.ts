import { message } from './_message.ts';

/** Connection closed by IP port. */
export const sshdClosedBy = message({
	code: 'HF636',
	severity: 'info',
	mark: 'Connection closed by',
	line: /Connection closed by (?:(?:authenticating|invalid) user (?<user>\S{0,64}) )?(?<host>[.:%\w-]{2,64}) port (?<port>\d{1,5})/,
	environment: { control: ['server'] },
	said: 'sshd[811]: Connection closed by 192.0.2.10 port 50222',
	other: 'sshd[811]: Connection from 192.0.2.10 port 50222 on 192.0.2.1 port 22',
	sources: ['OpenSSH packet.c sshpkt_vfatal']
});
