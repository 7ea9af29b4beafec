import { message } from './_message.ts';

/** Windows socket errors in ssh -vvv. */
export const windowsSocketError = message({
	code: 'HF628',
	severity: 'warning',
	mark: 'ERROR:100',
	line: /(?:recv|send|read|write)[^\n]{0,60} ERROR:(?<number>10054|10060|10053)/,
	environment: { symptom: 'reset', control: ['client'], clients: ['openssh'] },
	said: 'debug3: recv - from CB ERROR:10060, io:000001A2',
	other: 'debug3: recv - from CB(2) ERROR:0, io:000001A2',
	sources: ['https://github.com/PowerShell/Win32-OpenSSH/issues/1583']
});
