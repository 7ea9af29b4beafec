import { message } from './_message.ts';

/** A server's probe in ssh -v. */
export const serverProbeSeen = message({
	code: 'HF630',
	severity: 'info',
	mark: 'keepalive@openssh.com',
	line: /debug\d: client_input_(?:channel_req: channel (?<channel>\d{1,9}) rtype|global_request: rtype) keepalive@openssh\.com (?:reply|want_reply) \d/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'debug1: client_input_channel_req: channel 0 rtype keepalive@openssh.com reply 1',
	other: 'debug1: client_input_channel_req: channel 0 rtype exit-status reply 0',
	sources: [
		'OpenSSH clientloop.c client_input_channel_req, client_input_global_request',
		'run: OpenSSH 9.2p1, ssh -v and ClientAliveInterval 1 on the server, with a session and with -N'
	]
});
