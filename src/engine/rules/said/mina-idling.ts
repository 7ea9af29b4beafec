import { message } from './_message.ts';

/** User session has timed out idling. */
export const minaIdling = message({
	code: 'HF645',
	severity: 'warning',
	mark: 'User session has timed out idling',
	line: /User session has timed out idling after (?<milliseconds>\d{1,12}) ms/,
	environment: { symptom: 'closed', control: ['client'], clients: ['openssh'] },
	said: 'Received disconnect from 192.0.2.9: 2: User session has timed out idling after 600000 ms.',
	other: 'Received disconnect from 192.0.2.9: 11: Bye',
	sources: ['Apache MINA SSHD', 'Atlassian knowledge base, page 856822707']
});
