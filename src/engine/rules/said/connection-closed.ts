import { message } from './_message.ts';

/** Connection to HOST closed. */
export const connectionClosed = message({
	code: 'HF606',
	severity: 'info',
	mark: 'closed.',
	line: /Connection to (?<host>[^\s,]{1,255}) closed\./,
	alone: true,
	environment: { control: ['client'], clients: ['openssh'] },
	namesHost: true,
	said: 'Connection to db1 closed.',
	other: 'Connection to db1 established.',
	sources: ['OpenSSH clientloop.c client_loop']
});
