import { myth, phrases } from './_myth.ts';

/** SSH and TCP keepalive taken for one. */
export const tcpSameThing = myth({
	code: 'HF527',
	severity: 'info',
	claims: [
		{
			about: phrases('{an-alive}', 'ssh keep alives?'),
			says: phrases(
				'{an-alive}[^,;。]{0,12}and {tcp}[^,;。]{0,12}(?:same|identical)',
				'{an-alive}[^,;。]{0,12}(?:is|are|=|enables?|turns? on|activates?|means|equals?|same as|sets)(?![^,;。]{0,24}\\band\\b)[^,;。]{0,24}{tcp}',
				'(?:enable|turn on|activate|configure)…{tcp}…(?:add|set|use|with|by)…{an-alive}',
				'{tcp-sysctl}…(?:corresponds?|equals?|maps?|same|equivalent|=)…{an-alive}',
				'{an-alive}…(?:corresponds?|equals?|maps?|same|equivalent)…(?:{tcp-sysctl}|{tcp})',
				'without {tcp}…(?:nat|firewalls?|mappings?|connections?)…(?:between|despite|in spite of|even with)…(?:ssh keep alives?|{an-alive})',
				'{tcp}…(?:is the same|same (?:thing|mechanism)|identical|another name)…{an-alive}',
				'{an-alive}[^。]{0,8}(?:就是|等于|等同于?|相当于|即)[^。]{0,8}(?:开启|打开)?(?: )?(?:{tcp}|{tcp-sysctl})',
				'{tcp-sysctl}[^。]{0,8}(?:对应|等于|相当于|就是)[^。]{0,8}{an-alive}',
				'{an-alive}[^。]{0,6}(?:和|与|跟)[^。]{0,4}{tcp}[^。]{0,8}(?:一回事|一样|相同|同一)'
			),
			unless: phrases('different', 'independent', '不同', '两层', '互不')
		}
	],
	wrong: 'To enable TCP keepalive add ServerAliveInterval 15.',
	right: 'ServerAliveInterval and TCP keepalive are two different layers.',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'ssh_config(5) TCPKeepAlive, ServerAliveCountMax'
	]
});
