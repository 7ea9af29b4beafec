import { myth, phrases } from './_myth.ts';

/** Filler keys believed to beat TMOUT. */
export const fillerCharTmout = myth({
	code: 'HF532',
	severity: 'warning',
	claims: [
		{
			about: phrases(
				'tmout',
				'auto ?log ?out',
				'time ?out',
				'超时',
				'自动退出',
				'自动登出',
				'断开',
				'掉线',
				'session',
				'expect'
			),
			says: [
				phrases(
					'space(?: and|\\+| \\+|,)? ?backspace',
					'(?:space|空格)…(?:backspace|退格)',
					'\\bnul(?:l)? ?(?:char\\w{0,6}|byte)?',
					'\\\\0',
					'\\\\x20',
					'\\\\x08',
					'ascii (?:code )?0',
					'(?:a|one|single) (?:space|blank)',
					'(?:敲|发|输入|按)(?:送)?(?:一)?(?:个|下)?空格',
					'空字符',
					'harmless (?:char\\w{0,6}|key)'
				),
				phrases(
					'resets?',
					'(?:so|and)…never fires',
					'never fires',
					'{prevent}',
					'{stay-up}',
					'keeps?',
					'alive',
					'(?:就)?不会?(?:再)?(?:自动)?(?:超时|退出|登出|断|掉线)(?:退出|登出)?',
					'骗过',
					'替我',
					'防'
				)
			],
			unless: phrases(
				'iterm',
				'packets?',
				'null packets?',
				'null ssh',
				'only enter',
				'only cr',
				'只有回车',
				'vim'
			)
		},
		{
			about: phrases('expect'),
			says: phrases('timeout # …send\\s{1,5}\\}'),
			amid: phrases('tmout', 'auto ?log ?out', '自动(?:退出|登出|注销)')
		}
	],
	wrong: 'Send space and backspace every minute and TMOUT never fires.',
	right: "Space and backspace do not reset bash's TMOUT, only Enter does.",
	sources: ['bash(1) TMOUT', 'run: bash 5.2, TMOUT with a filler typed at the prompt']
});
