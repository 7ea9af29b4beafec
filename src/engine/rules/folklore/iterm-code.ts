import { myth, phrases } from './_myth.ts';

/** iTerm2's idle code taken for a keepalive. */
export const itermCode = myth({
	code: 'HF566',
	severity: 'warning',
	claims: [
		{
			about: phrases('iterm ?2?', 'profiles ?(?:>|→) ?session'),
			says: phrases(
				'when idle',
				'(?:send )?ascii(?: code)?',
				'idle code',
				'空闲(?:时)?发送',
				'ascii ?码'
			),
			unless: phrases(
				'advises? against',
				'against',
				'instead',
				'last resort',
				'不建议',
				'会被',
				'typed into'
			)
		}
	],
	wrong: 'iTerm2: Profiles > Session > When idle, send ASCII code 0 every 60 s.',
	right: 'With iTerm2 put ServerAliveInterval 30 in ~/.ssh/config.',
	sources: [
		'iTerm2 sources/PTYSession/PTYSession.m doAntiIdle',
		'iTerm2 ProfilesSessionPreferencesViewController.m'
	]
});
