import { message } from './_message.ts';

/** PuTTY: Software caused connection abort. */
export const puttyAbort = message({
	code: 'HF646',
	severity: 'warning',
	mark: 'Software caused connection abort',
	line: /(?:Network error: )?Software caused connection abort/,
	environment: { symptom: 'reset', control: ['client'], clients: ['putty'] },
	said: 'Network error: Software caused connection abort',
	other: 'Software update available',
	sources: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter10.html#errors-connaborted']
});
