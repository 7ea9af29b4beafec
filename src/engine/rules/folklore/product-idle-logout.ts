import { myth, phrases } from './_myth.ts';

/** ClientAlive believed to log out idle users. */
export const productIdleLogout = myth({
	code: 'HF502',
	severity: 'warning',
	claims: [
		{
			about: phrases('{client-alive}', '{server-alive}'),
			says: phrases(
				'{log-out}…(?:idle|inactiv\\w{1,4}|forgotten|unused|users?|people|after|anyone|someone|them)',
				'(?:idle|inactive|forgotten|unused|users?|people|anyone|inactivity)…{log-out}',
				"(?:terminat|clos|end|disconnect|kill|kick|cut|drop|expire)\\w{0,4}…(?:idle|inactiv\\w{1,4}|unused|no activity|forgotten|does ?n't type)",
				'(?:users?|sessions?|people|logins?|connections?)…(?:terminat|clos|end|disconnect|kill|kick|cut|drop|expire)\\w{0,4}…(?:idle|inactivity|of no activity|without (?:input|activity|typing))',
				'{idle}…(?:terminat|clos|end|disconnect|kill|kick|drop|expire)\\w{0,4}',
				'{idle}…(?:{log-out}|断开|断线|掉线|断|结束会话|踢|终止)',
				'(?:自动|强制){log-out}',
				'{log-out}…空闲'
			),
			unless: phrases(
				'{dead}',
				'{a-count} ?{zero}',
				'# (?:and|plus|/) 0',
				'次数…0',
				'nat',
				'vpn',
				'routers?',
				'load balancers?',
				'路由器',
				'运营商',
				'firewalls?',
				'防火墙',
				'broken pipe',
				'注释掉',
				'comment',
				'disable',
				'leave…0',
				'keep it at 0',
				'tmout',
				'exec timeout',
				'bastion',
				'jump server',
				'堡垒机',
				'default',
				'默认',
				'出厂',
				'(?:千万别|不要|(?<!分)别)(?:开|设|启用|配)',
				'(?:prevent|avoid)\\w{0,3}[^,]{0,40}\\b(?:disconnect|drop|tim(?:e|ing) ?out|log|clos|kick)\\w{0,5}',
				'(?:防止?|避免|免得)[^,。]{0,12}(?:断|掉线|超时|退出|踢)',
				'保持(?:长)?(?:连接|在线|畅通)'
			)
		}
	],
	wrong:
		'ClientAliveInterval 300 and ClientAliveCountMax 3 log users out after 15 minutes of inactivity.',
	right: 'ClientAliveInterval does not log out idle users; use TMOUT for that.',
	sources: [
		'OpenSSH serverloop.c client_alive_check',
		'https://thegeekdiary.com/centos-rhel-how-to-setup-session-idle-timeout-inactivity-timeout-for-ssh-auto-logout'
	]
});
