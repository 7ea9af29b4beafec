import { myth, phrases } from './_myth.ts';

/** Keepalive believed to beat TMOUT. */
export const keepaliveBeatsTmout = myth({
	code: 'HF531',
	severity: 'warning',
	claims: [
		{
			about: phrases(
				'tmout',
				'auto ?log ?out',
				'exec timeout',
				'shell timeout',
				'自动登出',
				'自动注销'
			),
			says: [
				phrases('{keepalive}', 'keep alives', '{an-alive}'),
				phrases(
					'{prevent}',
					'reset(?:s|ting)?',
					'never fires',
					'keeps?',
					'survives?',
					'fix(?:es)?',
					'disables?',
					'no longer',
					'never',
					'{stay-up}',
					'need …not',
					'就不',
					'重置',
					'失效',
					'搞定'
				)
			],
			unless: phrases(
				'nat',
				'foreground',
				'前台',
				'does not reach',
				'{idle}…{client-alive}…;',
				'log out idle',
				'tmux',
				'for that',
				'use tmout',
				'应使用 tmout',
				'unset',
				'tmout=0',
				'(?:use|set|with) tmout',
				'用 tmout',
				'filler',
				'space',
				'空格'
			)
		}
	],
	wrong: 'Turn on keepalives to avoid the auto-logout by TMOUT.',
	right: 'No keepalive resets TMOUT.',
	sources: ['bash(1) TMOUT', 'run: OpenSSH 9.2p1 and bash 5.2, ServerAliveInterval 1 and TMOUT 4']
});
