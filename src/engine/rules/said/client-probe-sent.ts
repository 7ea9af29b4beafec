import { message } from './_message.ts';

/** ssh's own probe in ssh -vvv. */
export const clientProbeSent = message({
	code: 'HF631',
	severity: 'info',
	mark: 'packet: type 8',
	line: /debug3: (?:send packet: type 80|receive packet: type (?:81|82))/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'debug3: send packet: type 80',
	other: 'debug3: send packet: type 98',
	sources: ['OpenSSH clientloop.c server_alive_check', 'RFC 4250 4.1.2']
});
