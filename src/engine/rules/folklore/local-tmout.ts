import { myth, phrases } from './_myth.ts';

/** TMOUT set to prevent a timeout. */
export const localTmout = myth({
	code: 'HF534',
	severity: 'warning',
	claims: [
		{
			about: phrases('tmout'),
			says: [
				phrases(
					'tmout ?(?:=|to |为|设为|设成) ?[1-9]\\d{0,8}',
					'(?:on|in) (?:the|your) (?:own )?(?:client|local|laptop|own machine|own computer|profile)',
					'(?:本机|本地|客户端|自己的电脑)'
				),
				phrases(
					'against time ?outs?',
					'{prevent}…(?:time ?outs?|disconnect\\w{0,4}|drop\\w{0,4}|掉线|断开|超时|断)',
					'{stay-up}',
					'longer',
					'keep\\w{0,3}',
					'不会超时',
					'就不会',
					'保持'
				)
			],
			unless: phrases(
				'0',
				'unset',
				'logs? …out',
				'nothing for ssh',
				'对 ssh 无效',
				'前台',
				'{keepalive}',
				'tmux',
				'screen',
				'space',
				'空格'
			)
		}
	],
	wrong: 'Put TMOUT=1800 in your profile so ssh stays open.',
	right: 'TMOUT=0 on the server switches the auto-logout off.',
	sources: ['bash(1) TMOUT', 'run: OpenSSH 9.2p1, TMOUT=77 of the client is unset in the session']
});
