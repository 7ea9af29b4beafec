import { myth, phrases } from './_myth.ts';

/** Keywords that do not exist. */
export const inventedKeywords = myth({
	code: 'HF539',
	severity: 'warning',
	claims: [
		{
			about: phrases(
				'client ?alive ?max ?count',
				'server ?alive ?max ?count',
				'server ?alive ?count(?! ?max)(?=[\\s\\d=:,。.]|$)',
				'client ?alive ?count(?! ?max)(?=[\\s\\d=:,。.]|$)',
				'client ?alive ?time ?out',
				'server ?alive ?time ?out',
				'idletimeout',
				'(?<!\\.)keepaliveinterval',
				'clientalivemax(?!\\w)',
				'serveralivemax(?!\\w)'
			),
			says: phrases(
				'client ?alive ?max ?count',
				'server ?alive ?max ?count',
				'server ?alive ?count(?! ?max)(?=[\\s\\d=:,。.]|$)',
				'client ?alive ?count(?! ?max)(?=[\\s\\d=:,。.]|$)',
				'client ?alive ?time ?out',
				'server ?alive ?time ?out',
				'idletimeout[^。]{0,30}ssh',
				'ssh[^。]{0,30}idletimeout',
				'(?<!\\.)keepaliveinterval[^。]{0,30}ssh',
				'ssh[^。]{0,30}(?<!\\.)keepaliveinterval',
				'clientalivemax(?!\\w)',
				'serveralivemax(?!\\w)'
			),
			unless: phrases(
				'dropbear',
				'openwrt',
				'xshell',
				'tabby',
				'ssh\\.net',
				'sshnet',
				'ssh2',
				'no such',
				'never keywords?',
				'不是关键字',
				'not exist',
				'不存在',
				'没有这个',
				'typo',
				'refuse\\w{0,2}',
				'bad configuration',
				'node',
				'npm',
				'毫秒',
				'millisecond\\w{0,1}',
				'setserveralivecountmax'
			)
		}
	],
	wrong: 'Set ClientAliveInterval 60 and ClientAliveMaxCount 60.',
	right: 'Set ClientAliveInterval 60 and ClientAliveCountMax 3.',
	sources: [
		'OpenSSH readconf.c parse_token, servconf.c parse_token',
		'run: OpenSSH 9.2p1, each is a Bad configuration option'
	]
});
