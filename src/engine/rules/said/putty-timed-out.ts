import { message } from './_message.ts';

/** PuTTY: Connection timed out. */
export const puttyTimedOut = message({
	code: 'HF647',
	severity: 'warning',
	mark: 'Network error: Connection timed out',
	line: /Network error: Connection timed out/,
	environment: { symptom: 'freezes', control: ['client'], clients: ['putty'] },
	said: 'Network error: Connection timed out',
	other: 'Looking up host "db1" for SSH connection',
	sources: [
		'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter10.html#errors-conntimedout'
	]
});
