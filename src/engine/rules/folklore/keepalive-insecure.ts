import { myth, phrases } from './_myth.ts';

/** Keepalive taken for a security risk. */
export const keepaliveInsecure = myth({
	code: 'HF521',
	severity: 'info',
	claims: [
		{
			about: phrases('{keepalive}', '{an-alive}', 'time ?out', '超时'),
			says: [
				phrases(
					'insecure',
					'(?:lowers?|weakens?|reduces?|hurts?|bad for|less) (?:the |your )?(?:security|secure)',
					'security (?:risk|hole|problem|issue)',
					'(?:someone|somebody|anyone|others?|attackers?)…(?:use|hijack|take over|sit|access)',
					'不(?:太)?安全',
					'(?:降低|影响|削弱)[^,。]{0,6}安全',
					'安全(?:风险|隐患)',
					'(?:别人|他人|其他人|黑客)[^,。]{0,10}(?:用|操作|利用|接管)'
				),
				phrases(
					"(?:(?:do not|don't|never) (?:set|make|choose|put|use)…)?too (?:high|long|large|big)",
					'(?:不要|不能|不宜|别)[^,。]{0,6}?[太过](?:大|长|高)',
					'forg[eo]t\\w{0,3}',
					'away',
					'leave',
					'left',
					'unattended',
					'walk',
					'long lived',
					'idle',
					'enabl\\w{1,4}',
					'keep ?alives?',
					'忘',
					'离开',
					'太(?:大|长)',
					'打开',
					'开启',
					'长时间'
				)
			],
			unless: phrases('tmout', 'spoof\\w{0,4}', 'tcp', 'screen lock', '锁屏')
		}
	],
	wrong: 'Do enable keepalives only if you must: it lowers security if you forget to log out.',
	right: 'Keepalives do not weaken a protection that never existed; lock the screen.',
	sources: [
		'sshd_config(5) ClientAliveInterval, ChannelTimeout',
		'OpenSSH serverloop.c client_alive_check'
	]
});
