import { myth, phrases } from './_myth.ts';

/** ServerAliveCountMax 0 taken for "off". */
export const countZeroClientOff = myth({
	code: 'HF509',
	severity: 'warning',
	claims: [
		{
			about: phrases('{server-alive}', 'count max', '次数'),
			says: [
				phrases(
					'(?:{server-count}|count max|max count|count|次数|either|both|任何一个|任意一个|哪个) ?(?:value |of them |of the two |里 ?)?(?:at )?{zero}',
					'zero count'
				),
				phrases(
					'off',
					'disable[sd]?',
					'disabling',
					'same',
					'no different',
					'equivalent',
					'turns? it off',
					'switch(?:es|ed)? …off',
					'关闭',
					'关掉',
					'不检测',
					'等同',
					'禁用',
					'一样',
					'不发'
				)
			],
			unless: phrases(
				'{client-alive}',
				'8\\.2',
				'ends',
				'kills?',
				'放弃',
				'结束',
				'断开',
				'只有间隔',
				'only (?:the )?interval'
			)
		}
	],
	wrong: 'ServerAliveCountMax 0 is the same as ServerAliveInterval 0, it disables the checks.',
	right: 'Only the interval switches probing off: ServerAliveInterval 0 disables it.',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'run: OpenSSH 9.2p1, ServerAliveInterval 2 and ServerAliveCountMax 0, exit 255 after 2.4 s'
	]
});
