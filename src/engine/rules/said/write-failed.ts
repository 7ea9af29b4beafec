import { message } from './_message.ts';

/** Write failed: Broken pipe. */
export const writeFailed = message({
	code: 'HF603',
	severity: 'warning',
	mark: 'Write failed: ',
	line: /Write failed: (?<error>Broken pipe|Connection reset by peer|Connection timed out|Operation timed out)/,
	environment: { symptom: 'reset', control: ['client'], clients: ['openssh'] },
	said: 'Write failed: Broken pipe',
	other: 'Write finished.',
	sources: ['https://askubuntu.com/questions/127369']
});
