import { message } from './_message.ts';

/** scp: lost connection. */
export const scpLost = message({
	code: 'HF655',
	severity: 'warning',
	mark: 'lost connection',
	line: /lost connection/,
	alone: true,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'lost connection',
	other: '100%  104MB  11.2MB/s   00:09',
	sources: ['OpenSSH scp.c lostconn', 'run: OpenSSH 9.2p1, ssh killed']
});
