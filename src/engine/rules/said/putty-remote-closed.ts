import { message } from './_message.ts';

/** PuTTY: Remote side unexpectedly closed network connection. */
export const puttyRemoteClosed = message({
	code: 'HF649',
	severity: 'warning',
	mark: 'unexpectedly closed network connection',
	line: /(?:Remote side|Server) unexpectedly closed network connection/,
	environment: { symptom: 'closed', control: ['client'], clients: ['putty'] },
	said: 'Remote side unexpectedly closed network connection',
	other: 'Event Log: Sent password',
	sources: ['PuTTY ssh/common.c ssh_remote_eof']
});
