import { message } from './_message.ts';

/** client_loop: send disconnect. */
export const clientLoopPipe = message({
	code: 'HF602',
	severity: 'warning',
	mark: 'client_loop: send disconnect:',
	line: /client_loop: send disconnect: (?<error>[\w ]{1,60})/,
	environment: { symptom: 'reset', control: ['client'], clients: ['openssh'] },
	said: 'client_loop: send disconnect: Broken pipe',
	other: 'debug1: Sending environment.',
	sources: ['OpenSSH clientloop.c client_loop']
});
