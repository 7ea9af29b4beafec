import { message } from './_message.ts';

/** mosh: Nothing received from server. */
export const moshNothing = message({
	code: 'HF664',
	severity: 'warning',
	mark: 'Nothing received from server on UDP port',
	line: /Nothing received from server on UDP port (?<port>\d{1,5})/,
	environment: { control: ['client'] },
	said: 'mosh: Nothing received from server on UDP port 60001. [To quit: Ctrl-^ .]',
	other: 'mosh: Last contact 3 seconds ago.',
	sources: [
		'mosh frontend/stmclient.cc',
		'https://github.com/mobile-shell/mosh/issues/1039',
		'https://github.com/mobile-shell/mosh/issues/1254'
	]
});
