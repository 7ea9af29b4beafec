import { message } from './_message.ts';

/** Session terminated, killing shell. */
export const sessionTerminated = message({
	code: 'HF641',
	severity: 'warning',
	mark: 'Session terminated',
	line: /Session terminated, killing shell\.\.\./,
	environment: { symptom: 'logged-out', control: ['server'] },
	said: 'Session terminated, killing shell... ...killed.',
	other: 'Session opened, starting shell.',
	sources: ['util-linux su-common.c']
});
