import { myth, phrases } from './_myth.ts';

/** TCPKeepAlive alone against dropped sessions. */
export const tcpAlone = myth({
	code: 'HF524',
	severity: 'warning',
	claims: [
		{
			about: phrases('{tcp}'),
			says: phrases(
				'(?:keeps?(?! ?alive)|keeping|prevents?|stops?|refresh(?:es)?|protects?|holds?|maintains?)…(?:nat|firewalls?|idle|sessions?|connections?|alive|open|dropp\\w{1,3}|timeouts?|timing out|disconnect\\w{0,4})',
				'{stay-up}',
				'most important',
				'is (?:enough|all you need|sufficient)',
				'(?:维持|保持|防止?|避免|刷新)[^,。]{0,14}(?:连接|断|掉线|中间设备|防火墙|nat|掐线|超时|会话)',
				'一直不断',
				'就(?:够了|行了|可以了|能保持)',
				'长连接'
			),
			unless: phrases(
				'{server-alive}',
				'{client-alive}',
				'{dead}',
				'单靠',
				'只靠',
				'putty',
				'xshell',
				'kitty',
				'勾选',
				'{tcp-sysctl}',
				'sysctl',
				'two hours',
				'2 hours',
				'7200',
				'两 ?(?:个)?小时',
				'2 ?小时',
				'uncomment',
				'去掉',
				'windterm',
				'conflict',
				'decides?',
				'决定',
				'securecrt',
				'是否',
				'(?:time|idle|intvl|interval|count) to #',
				'开关',
				'spoof\\w{0,4}',
				'只(?![要需])',
				'{tcp} ?(?:=|is|to|set to)? ?(?:no|off)',
				'(?:turn|switch|leave)\\w{0,3}…off',
				'tcp[^。]{0,12}触发',
				'so keepalive option',
				'yes…no'
			)
		}
	],
	wrong: 'TCPKeepAlive yes keeps NAT and firewalls from dropping idle sessions.',
	right: 'TCPKeepAlive sends its first segment only after two hours.',
	sources: [
		'tcp(7) tcp_keepalive_time',
		'run: OpenSSH 9.2p1 through a Linux NAT with nf_conntrack_tcp_timeout_established 8, TCPKeepAlive yes alone dies'
	]
});
