import { myth, phrases } from './_myth.ts';

/** CountMax taken for a number of connections. */
export const countConnections = myth({
	code: 'HF506',
	severity: 'info',
	claims: [
		{
			about: phrases('{client-count}', '{server-count}'),
			says: phrases(
				'(?:number|limit|maximum|max|many|amount) (?:of )?(?:simultaneous |concurrent |parallel |open )?(?:ssh )?(?:connections?|clients?|sessions?|users?|logins?)(?! attempts?)',
				'(?:more|several|parallel|concurrent|simultaneous) (?:ssh )?(?:connections|clients|sessions|users|logins)',
				'(?:连接数|链接数|会话数|在线数|客户端数|用户数|并发)',
				'同时(?:在线|连接|登录)'
			),
			unless: phrases('attempts?', 'maxsessions', 'maxstartups')
		}
	],
	wrong: 'ClientAliveCountMax limits the number of clients kept alive at the same time.',
	right: 'The number of connections is limited by MaxStartups, not by ClientAliveCountMax.',
	sources: [
		'OpenSSH serverloop.c client_alive_check',
		'sshd_config(5) ClientAliveCountMax, MaxSessions, MaxStartups'
	]
});
