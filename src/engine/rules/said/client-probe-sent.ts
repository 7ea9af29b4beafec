import { message } from './_message.ts';

/**
 * The answer to ssh's own probe in ssh -vvv. The probe itself, type 80, cannot be told from what every
 * login sends.
 */
export const clientProbeSent = message({
	code: 'HF631',
	severity: 'info',
	mark: 'receive packet: type 82',
	line: /debug3: receive packet: type 82/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'debug3: receive packet: type 82',
	other: 'debug3: receive packet: type 80',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'RFC 4254 section 4',
		'run: OpenSSH 9.2p1, ssh -vvv with ServerAliveInterval 1'
	]
});
