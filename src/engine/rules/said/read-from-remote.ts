import { message } from './_message.ts';

/** Read from remote host. */
export const readFromRemote = message({
	code: 'HF607',
	severity: 'warning',
	mark: 'Read from remote host',
	line: /Read from remote host (?<host>[^\s:]{1,255}): (?<error>Connection reset by peer|Connection timed out|Operation timed out|Connection aborted|Connection reset)/,
	environment: { symptom: 'reset', control: ['client'], clients: ['openssh'] },
	namesHost: true,
	said: 'Read from remote host db1: Connection reset by peer',
	other: 'Reading from remote host db1.',
	sources: ['OpenSSH clientloop.c client_process_net_input']
});
