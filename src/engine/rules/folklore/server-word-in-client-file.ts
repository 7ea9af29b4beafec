import { myth, phrases } from './_myth.ts';

/** ClientAlive put into the client's file. */
export const serverWordInClientFile = myth({
	code: 'HF537',
	severity: 'warning',
	claims: [
		{
			about: phrases('{client-alive}'),
			says: phrases(
				'(?:add|put|set|write|place|edit|vi|vim|nano|open|in|to|into|file|either|has|contains)…{client-file}…{client-alive}',
				'{client-alive}[^,:.。]{0,30}(?:to|in|into|at|within) (?:your |the |either )?{client-file}',
				'{client-file}…(?:加|添加|写|设置|里|中|的)[^。]{0,10}{client-alive}',
				'{client-alive}[^。]{0,16}(?:写|加|添加|放)(?:到|进|入|在)[^。]{0,4}{client-file}',
				'ssh config(?: file)?[^。]{0,20}{client-alive}'
			),
			unless: phrases(
				'sshd config(?!…(?:or|either))…{client-alive}(?! …{client-file})',
				'refuse\\w{0,2}',
				'{server-alive}',
				'belongs',
				'只能',
				'报错',
				'bad configuration'
			)
		}
	],
	wrong: 'Add ClientAliveInterval 300 to ~/.ssh/config and you are done.',
	right: 'In ~/.ssh/config write ServerAliveInterval; ClientAliveInterval belongs in sshd_config.',
	sources: [
		'OpenSSH readconf.c process_config_line_depth',
		'run: OpenSSH 9.2p1, ssh says Bad configuration option: clientaliveinterval'
	]
});
