import { myth, phrases } from './_myth.ts';

/** The interval taken for a timeout. */
export const intervalIsTimeout = myth({
	code: 'HF514',
	severity: 'info',
	claims: [
		{
			about: phrases('{client-interval}', '{server-interval}'),
			says: phrases(
				'(?:is|as|called|gives|sets|means|=|:|#)[^,;。]{0,30}?(?<![a-z])(?:time ?out|idle limit)',
				'^ ?(?:the )?(?:ssh )?(?:idle|session) ?(?:session)? ?(?:time ?out|limit)',
				'how long (?:the |a |an )?(?:idle )?(?:connection|session)…(?:kept|lasts?|lives?|stays?)',
				'{client-interval}[^,;。]{0,16}空闲(?:超时|时间|时限)',
				'(?:就是|是|表示|设置|为)[^,。]{0,12}(?:超时时间|会话超时|连接超时|超时时长|空闲超时)',
				'(?:分钟|秒)(?:的)?(?:就)?(?:超时|过期)',
				'(?:连接|会话)(?:能)?(?:维持|保持|持续)多久',
				'(?<!\\S)空闲超时'
			),
			unless: phrases(
				'{dead}',
				'connect ?time ?out',
				'own time ?out',
				'time ?out interval in seconds after which',
				'data (?:has been|is|was) received',
				'收到[^,。]{0,8}数据',
				'等于',
				'{a-count}',
				'{product}',
				'smaller',
				'shorter',
				'below',
				'less than',
				'小于',
				'短于',
				'低于',
				'{tcp}',
				'default',
				'默认',
				'increase',
				'raise',
				'larger',
				'higher',
				'调大',
				'改大',
				'延长',
				'nat',
				'firewall',
				'防火墙',
				'{log-out}',
				'path',
				'链路',
				'bastion',
				'堡垒机',
				'tmout',
				'prevent',
				'avoid',
				'防止',
				'避免',
				'{drop}(?<!time out)(?<!timeout)(?<!超时)'
			)
		}
	],
	wrong: 'ClientAliveInterval 600 gives a 10 minute timeout.',
	right: 'ClientAliveInterval is the time between probes, not a limit.',
	sources: ['OpenSSH serverloop.c client_alive_check', 'sshd_config(5) ClientAliveInterval']
});
