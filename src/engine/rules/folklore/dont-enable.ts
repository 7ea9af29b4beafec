import { myth, phrases } from './_myth.ts';

/** ClientAlive switched off to stay connected. */
export const dontEnable = myth({
	code: 'HF520',
	severity: 'warning',
	claims: [
		{
			about: phrases('{client-alive}'),
			says: phrases(
				"(?:(?:do not|don't|never) (?:set|use|enable|turn|add|activate|configure|touch|switch|uncomment)|avoid|disable|comment(?:ing)? (?:out )?|remov(?:e|ing)|turn(?:ing)? off|leave|keep|set(?:ting)? …(?:to )?0)…(?:close|clos|drop|disconnect|end|kill|cut|terminat|kick|stay connected|stop\\w{0,4} dropping)\\w{0,4}",
				'(?:千万)?(?:(?<!分)别|不要|切勿|勿)(?:开启?|启用|设置?|打开|配)[^。]{0,40}(?:断|掉线|踢)',
				'(?:注释掉|关闭|关掉|删掉|去掉|禁用|设为 0|保持 0)[^。]{0,20}(?:不会?(?:再)?(?:掉线|断开|断)|避免|防止|保持|就好)'
			),
			unless: phrases(
				'{dead}',
				'count ?max',
				'countmax',
				'{a-count}',
				'set {client-alive} ?(?:to )?[1-9]',
				'setting {client-alive} ?(?:to )?[1-9]',
				'keeps?…(?:alive|open)',
				'smaller',
				'larger',
				'{client-interval} ?(?:to |=)?[1-9]',
				'{an-alive} ?[1-9]'
			)
		}
	],
	wrong: 'Leave ClientAliveInterval at 0, or the server will close idle logins.',
	right: 'Switching ClientAliveInterval on keeps idle links open.',
	sources: ['OpenSSH serverloop.c client_alive_check', 'sshd_config(5) ClientAliveInterval']
});
