import { myth, phrases } from './_myth.ts';

/** The sysctl believed to cover everything. */
export const sysctlCoversAll = myth({
	code: 'HF528',
	severity: 'warning',
	claims: [
		{
			about: phrases('{tcp-sysctl}', 'sysctl', '内核参数', 'kernel parameters?'),
			says: [
				phrases(
					'(?:all|every|any|each)…(?:tcp |idle |ssh ){0,3}(?:connections?|sessions?|sockets?)',
					"(?:no|without|instead of|not|n't)…(?:ssh|{an-alive}) (?:settings?|config\\w{0,8}|options?|changes?)",
					'(?:所有|全部|任何)[^,。]{0,8}(?:连接|会话)',
					'(?:不用|无需|不必|不需要)(?:再)?(?:配|改|设|配置|设置)[^,。]{0,4}ssh'
				),
				phrases(
					'{stay-up}',
					'{prevent}',
					'{drop}',
					'protect\\w{0,3}',
					'keeps?',
					'cover\\w{0,2}',
					'needed',
					'necessary',
					'不会断',
					'不断',
					'不用',
					'无需',
					'不必',
					'不需要'
				)
			],
			unless: phrases(
				'so_keepalive',
				'so keepalive',
				'only (?:for )?sockets',
				'container',
				'{dead}'
			)
		}
	],
	wrong: 'Set net.ipv4.tcp_keepalive_time = 120 and every idle connection is protected from drops.',
	right: 'tcp_keepalive_time works only for sockets with SO_KEEPALIVE.',
	sources: [
		'tcp(7) tcp_keepalive_time',
		'run: OpenSSH 9.2p1 through a Linux NAT with nf_conntrack_tcp_timeout_established 8, tcp_keepalive_time 3 lives with TCPKeepAlive yes, dies with no'
	]
});
