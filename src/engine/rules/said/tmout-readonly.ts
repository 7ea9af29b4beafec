import { message } from './_message.ts';

/** TMOUT: readonly variable. */
export const tmoutReadonly = message({
	code: 'HF642',
	severity: 'info',
	mark: 'TMOUT: readonly variable',
	line: /TMOUT: readonly variable/,
	environment: { symptom: 'logged-out', control: ['server'] },
	said: '-bash: TMOUT: readonly variable',
	other: '-bash: PS1: unbound variable',
	sources: ['bash(1) readonly', 'run: bash 5.2, TMOUT readonly in two files']
});
