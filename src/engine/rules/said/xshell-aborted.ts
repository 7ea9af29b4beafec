import { message } from './_message.ts';

/** Xshell: Socket error Event. */
export const xshellAborted = message({
	code: 'HF650',
	severity: 'warning',
	mark: 'Socket error Event',
	line: /Socket error Event: (?<event>\d{1,4}) Error: (?<number>\d{1,6})/,
	environment: { symptom: 'reset', control: ['client'], clients: ['xshell'] },
	said: 'Socket error Event: 32 Error: 10053.',
	other: 'Connecting to 192.0.2.8:22...',
	sources: ['https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2']
});
