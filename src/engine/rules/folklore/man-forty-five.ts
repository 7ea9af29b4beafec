import { myth, phrases } from './_myth.ts';

/** The deadline one interval short. */
export const manFortyFive = myth({
	code: 'HF511',
	severity: 'info',
	claims: [
		{
			about: phrases('{an-alive}', 'count max', '次数', '{an-interval}'),
			says: [
				phrases(
					'\\d{1,5} ?[x*] ?\\d{1,4} ?(?:=|is|gives|makes|means|->) ?\\d{1,6} ?(?:s|sec|seconds|秒)',
					'# [x*] # =…# (?:s|sec|seconds|秒)',
					'(?:#|[两三四五六十]) ?次(?:都)?{dead}[^。]{0,10}# 秒',
					'\\d{1,5} (?:times|乘以?) \\d{1,4}…\\d{1,6} ?(?:s|sec|seconds|秒)'
				),
				phrases(
					'(?:until|before|after|then|is|and)…(?:disconnect\\w{0,3}|drop\\w{0,4}|cut|closed|given up|gives up|dead|gone)',
					'(?:disconnect\\w{0,3}|drop\\w{0,4}|cut|gives up)…after',
					'(?:秒)…(?:后)?(?:就)?(?:断开|断|掉线|断线|放弃)'
				)
			],
			unless: phrases(
				'about',
				'approximately',
				'roughly',
				'idle',
				'大约',
				'左右',
				'空闲',
				'675',
				'manual',
				'man page',
				'手册',
				'\\+ ?1',
				'never',
				'probes?…75',
				'keepalive intvl'
			)
		}
	],
	wrong:
		'ServerAliveInterval 15 and ServerAliveCountMax 3: 15 x 3 = 45 seconds until an unresponsive server is disconnected.',
	right: 'With 15 and 3 ssh gives up 60 seconds after the last data: 15 × (3 + 1).',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'run: OpenSSH 9.2p1, ServerAliveInterval 3 and ServerAliveCountMax 3, given up after 12.0 s'
	]
});
