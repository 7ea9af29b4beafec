import { myth, phrases } from './_myth.ts';

/** A client keyword put into sshd_config. */
export const clientWordInSshd = myth({
	code: 'HF538',
	severity: 'warning',
	claims: [
		{
			about: phrases('{server-alive}', 'control ?persist', 'control ?master'),
			says: phrases(
				'(?:add|put|set|write|place|edit|vi|vim|nano|open|in|to|into|file|uncomment)…{server-file}…(?:{server-alive}|control ?persist|control ?master)',
				"(?:{server-alive}|control ?persist|control ?master)[^,:.。]{0,30}(?:to|in|into|at|within) (?:your |the |either )?(?:server's |/etc/ssh/)?{server-file}",
				'{server-file}…(?:加|添加|写|设置|里|中|的)[^。]{0,12}(?:{server-alive}|control ?persist)',
				'(?:{server-alive}|control ?persist)[^。]{0,16}(?:写|加|添加|放)(?:到|进|入|在)[^。]{0,14}{server-file}',
				'(?:修改|编辑)[^。]{0,10}{server-file}[^。]{0,12}{server-alive}'
			),
			unless: phrases(
				'{client-alive}',
				'refuse\\w{0,2}',
				'will not start',
				'起不来',
				'bad configuration'
			)
		}
	],
	wrong: 'On the server edit sshd_config and add ServerAliveInterval 60.',
	right:
		'In sshd_config write ClientAliveInterval; ServerAliveInterval would keep sshd from starting.',
	sources: [
		'OpenSSH servconf.c process_server_config_line_depth',
		'run: OpenSSH 9.2p1, sshd -t says Bad configuration option: ServerAliveInterval'
	]
});
