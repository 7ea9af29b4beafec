import { message } from './_message.ts';

/** Xshell: Connection closed by foreign host. */
export const xshellForeign = message({
	code: 'HF651',
	severity: 'warning',
	mark: 'foreign host',
	line: /Connection closed by foreign host\./,
	environment: { symptom: 'closed', control: ['client'], clients: ['xshell'] },
	said: 'Connection closed by foreign host.',
	other: 'Connection established.',
	sources: ['Xshell', 'telnet(1) prints the same']
});
