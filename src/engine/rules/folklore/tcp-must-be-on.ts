import { myth, phrases } from './_myth.ts';

/** TCPKeepAlive believed to be required. */
export const tcpMustBeOn = myth({
	code: 'HF523',
	severity: 'info',
	claims: [
		{
			about: phrases('{tcp}'),
			says: phrases(
				'must be (?:on|yes|enabled|set to yes)',
				'(?:required|necessary|needed|prerequisite|precondition)…(?:for|by)…{an-alive}',
				'{an-alive}…(?:only works?|depends?|requires?|needs?)…{tcp}',
				'(?:otherwise|or else|or)…(?:others?|{an-alive}|rest)…(?:do nothing|useless|no effect|ignored|not work)',
				'{tcp}[^。]{0,12}(?:必须|一定要|需要|得)(?:先)?(?:开|打开|设为 yes|是 yes|启用)',
				'(?:必须|一定要|先)(?:开启?|打开|启用)…{tcp}',
				'{an-alive}[^。]{0,12}依赖[^。]{0,6}{tcp}',
				'{tcp}[^。]{0,20}(?:否则|不然)[^。]{0,20}(?:不起作用|没用|无效|不生效|失效)'
			),
			unless: phrases('so that nat', '{tcp-sysctl}', 'keepalive time')
		}
	],
	wrong: 'TCPKeepAlive must be on or the others do nothing.',
	right: 'ClientAliveInterval works with TCPKeepAlive off too.',
	sources: [
		'run: OpenSSH 9.2p1, TCPKeepAlive no with ClientAliveInterval 1 and ClientAliveCountMax 2, probes as usual'
	]
});
