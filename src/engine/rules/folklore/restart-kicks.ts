import { myth, phrases } from './_myth.ts';

/** A restart believed to throw everybody out. */
export const restartKicks = myth({
	code: 'HF544',
	severity: 'info',
	claims: [
		{
			about: phrases('{restart}', 'systemctl'),
			says: phrases(
				'(?:restart|reload)\\w{0,3}…(?:drops?|kicks?|disconnects?|kills?|closes?|ends?|terminates?|cuts?|throws?)…(?:all|every|everyone|everybody|users?|sessions?|connections?|you)',
				'(?:restart|reload)\\w{0,3}…(?:refresh|renew)\\w{0,3}…(?:sessions?|connections?)',
				'(?:lose|losing)…(?:session|connection)',
				'(?:重启|重新加载|restart|reload)[^。]{0,12}(?:会|将|导致)[^。]{0,8}(?:断开|踢|断线|掉线|中断)',
				'(?:重启|restart)[^。]{0,16}(?:所有|全部)(?:连接|会话|用户)[^。]{0,6}(?:断|掉|踢)',
				'(?:把)?自己踢(?:下线|掉)',
				'(?:别|不要)(?:轻易|随便)? ?(?:重启|restart)[^。]{0,12}(?:踢|断)(?:下线|开)?'
			),
			amid: phrases('sshd?', 'ssh 服务'),
			unless: phrases('router', 'firewall', 'modem', 'server reboot', '路由器', '防火墙', 'network')
		}
	],
	wrong: 'Careful, a restart of sshd drops all sessions.',
	right: 'A restart of sshd leaves the running sessions alone.',
	sources: [
		'run: OpenSSH 9.2p1, listener killed with TERM, the session went on',
		'systemd.kill(5) KillMode'
	]
});
