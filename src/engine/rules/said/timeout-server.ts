import { message } from './_message.ts';

/** Timeout, server not responding. */
export const timeoutServer = message({
	code: 'HF601',
	severity: 'warning',
	mark: 'not responding.',
	line: /Timeout, server (?<host>[^\s,]{1,255}) not responding\./,
	environment: { symptom: 'freezes', control: ['client'], clients: ['openssh'] },
	namesHost: true,
	said: 'Timeout, server db1.example.net not responding.',
	other: 'debug1: Entering interactive session.',
	sources: ['OpenSSH clientloop.c server_alive_check']
});
