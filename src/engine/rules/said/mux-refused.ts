import { message } from './_message.ts';

/** mux_client_request_session failed. */
export const muxRefused = message({
	code: 'HF614',
	severity: 'warning',
	mark: 'mux_client_request_session',
	line: /mux_client_request_session: session request failed: (?<error>[\w ]{1,80})/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'mux_client_request_session: session request failed: Session open refused by peer',
	other: 'debug1: mux_client_request_session: master session id: 2',
	sources: [
		'OpenSSH mux.c mux_client_request_session',
		'sshd_config(5) MaxSessions',
		'run: OpenSSH 9.2p1, MaxSessions 1; sshd -T says maxsessions 10'
	]
});
