import { message } from './_message.ts';

/** PuTTY: Connection reset by peer. */
export const puttyReset = message({
	code: 'HF648',
	severity: 'warning',
	mark: 'Network error: Connection reset by peer',
	line: /Network error: Connection reset by peer/,
	environment: { symptom: 'reset', control: ['client'], clients: ['putty'] },
	said: 'Network error: Connection reset by peer',
	other: 'Event Log: Using SSH protocol version 2',
	sources: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter10.html#errors-connreset']
});
