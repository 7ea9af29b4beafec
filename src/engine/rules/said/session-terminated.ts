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
	sources: [
		'util-linux login-utils/su-common.c',
		'https://github.com/freedomofpress/securedrop/issues/5779'
	]
});
