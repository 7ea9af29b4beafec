import { message } from './_message.ts';

/** git: Could not read from remote repository. */
export const gitCouldNotRead = message({
	code: 'HF654',
	severity: 'info',
	mark: 'Could not read from remote repository',
	line: /(?:fatal: )?Could not read from remote repository\./,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'fatal: Could not read from remote repository.',
	other: 'remote: Enumerating objects: 5, done.',
	sources: ['git connect.c die_initial_contact', 'run: git 2.39, server killed']
});
