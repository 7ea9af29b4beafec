import { myth, phrases } from './_myth.ts';

/** UnusedConnectionTimeout believed to log out idle users. */
export const unusedLogout = myth({
	code: 'HF536',
	severity: 'warning',
	claims: [
		{
			about: phrases('unused ?connection ?timeout'),
			says: [
				phrases('{idle}', 'users?', 'shells?', '(?:sessions?) nobody', '用户', '空闲'),
				phrases('{log-out}', '{drop}', 'ends?', 'ending', 'removes?', '踢', '断')
			],
			unless: phrases('channels?', '通道', 'ssh -n', 'multiplex\\w{0,3}', 'master')
		}
	],
	wrong: 'Add UnusedConnectionTimeout 5m to log out idle users.',
	right: 'UnusedConnectionTimeout closes only connections without a channel.',
	sources: [
		'sshd_config(5) UnusedConnectionTimeout',
		'run: OpenSSH 9.2p1, UnusedConnectionTimeout 2, an idle shell lived, ssh -N was closed'
	]
});
