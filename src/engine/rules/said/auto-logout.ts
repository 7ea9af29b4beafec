import { message } from './_message.ts';

/** timed out waiting for input: auto-logout. */
export const autoLogout = message({
	code: 'HF643',
	severity: 'warning',
	mark: 'auto-logout',
	line: /timed out waiting for input: auto-logout/,
	environment: { symptom: 'logged-out', control: ['client'] },
	said: 'timed out waiting for input: auto-logout',
	other: 'waiting for input',
	sources: ['bash(1) TMOUT', 'run: bash 5.2, TMOUT=4']
});
