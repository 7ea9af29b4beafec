import { myth, phrases } from './_myth.ts';

/** Interval × count taken for the session's life. */
export const productSessionLife = myth({
	code: 'HF501',
	severity: 'info',
	claims: [
		{
			about: phrases('{an-alive}', 'count max', '{a-count}', '{an-interval}'),
			says: [
				phrases('{product}', '# (?:and|和) (?:a count of )?[1-9]\\d{0,8}', '# ?次[、,]? ?每次'),
				phrases(
					'idle (?:time|timeout|limit|for|up to)?',
					'idling',
					'{stay-up}',
					'session…(?:lives?|lasts?|lifetime|life)',
					'how long…(?:idle|session|connect\\w{1,4})',
					'(?:hours?|minutes?|day|h)…before…(?:disconnect|log|clos|kick)',
					'空闲(?:时间|超时|时长)',
					'会话(?:的)?(?:寿命|时长|时间|总时间)',
					'(?:多久|小时|分钟|一天|整天)…(?:不断|不操作|不掉|保持)',
					'# (?:h|hours?|days?)…{drop}',
					'(?:秒|分钟|小时)(?:不|无|没有?)(?:操作|动)',
					'总超时',
					'超时时间',
					'能(?:挂|保持|维持)',
					'允许[^,。]{0,4}空闲'
				)
			],
			unless: phrases(
				'{dead}',
				'notice',
				'detect',
				'发现',
				'判定',
				'失联',
				'count ?\\+ ?1',
				'log out',
				'{log-out}'
			)
		}
	],
	wrong:
		'The idle time allowed is ClientAliveInterval times ClientAliveCountMax, so 120 x 720 gives 24 hours.',
	right:
		'With ServerAliveInterval 60 and ServerAliveCountMax 3 a dead server is noticed after about four minutes.',
	sources: [
		'OpenSSH serverloop.c client_alive_check',
		'run: OpenSSH 9.2p1, ClientAliveInterval 1 and ClientAliveCountMax 1, idle for 12 s and alive'
	]
});
