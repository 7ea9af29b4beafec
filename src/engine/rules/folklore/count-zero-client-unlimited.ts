import { myth, phrases } from './_myth.ts';

/** ServerAliveCountMax 0 taken for "never". */
export const countZeroClientUnlimited = myth({
	code: 'HF508',
	severity: 'warning',
	claims: [
		{
			about: phrases('{server-alive}', 'client', '客户端'),
			says: [
				phrases(
					'(?:{server-count}|count max|max count|count|次数) ?{zero}',
					'0 ?(?:=|means|is|for|表示|就是|等于|代表) ?(?:an )?(?:infinite|unlimited|不限|无限|永远|永不|for ?ever|never)'
				),
				phrases(
					'never',
					'unlimited',
					'infinite(?:ly)?',
					'for ?ever',
					'no limit',
					'always',
					'hours',
					'{stay-up}',
					'永(?:远)?不',
					'不限',
					'无限',
					'永久',
					'防止…(?:断|掉线)',
					'一直'
				)
			],
			unless: phrases(
				'{client-alive}',
				'8\\.2',
				'at once',
				'immediately',
				'立刻',
				'healthy',
				'exits',
				'off',
				'disables?'
			)
		}
	],
	wrong: 'ServerAliveCountMax 0 means unlimited, the client never gives up.',
	right: 'ServerAliveCountMax 0 ends even a healthy connection after one quiet interval.',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'run: OpenSSH 9.2p1, ServerAliveInterval 2 and ServerAliveCountMax 0, exit 255 after 2.4 s'
	]
});
