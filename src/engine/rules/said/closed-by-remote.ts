import { message } from './_message.ts';

/** Connection closed by remote host. */
export const closedByRemote = message({
	code: 'HF605',
	severity: 'warning',
	mark: 'closed by remote host.',
	line: /Connection to (?<host>[^\s,]{1,255}) closed by remote host\./,
	environment: { symptom: 'closed', control: ['client'], clients: ['openssh'] },
	namesHost: true,
	said: 'Connection to db1 closed by remote host.',
	other: 'The file was closed by the remote editor.',
	sources: ['OpenSSH clientloop.c client_process_net_input']
});
