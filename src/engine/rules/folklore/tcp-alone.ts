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
				'off',
				'alone against',
				'单靠',
				'只靠',
				'putty',
				'xshell',
				'kitty',
				'tick',
				'box',
				'勾选',
				'{tcp-sysctl}',
				'sysctl',
				'two hours',
				'2 h',
				'2 hours',
				'7200',
				'两 ?(?:个)?小时',
				'2 ?小时',
				'os idle time',
				'uncomment',
				'去掉',
				'11',
				'windterm',
				'dead',
				'conflict',
				'cuts?\\b',
				'只',
				'decides?',
				'决定',
				'no\\b',
				'securecrt',
				'defaults?',
				'是否',
				'termina\\w{2,4}',
				'settings',
				'(?:time|idle|intvl|interval|count) to #',
				'already',
				'必须',
				'触发',
				'开关',
				'spoof\\w{0,4}'
			)
		}
	],
	wrong: 'TCPKeepAlive yes keeps NAT and firewalls from dropping idle sessions.',
	right: 'TCPKeepAlive sends its first segment only after two hours.',
	sources: ['tcp(7) tcp_keepalive_time', 'NAT lab']
});
