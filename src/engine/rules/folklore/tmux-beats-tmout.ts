import { myth, phrases } from './_myth.ts';

/** tmux believed to be safe from TMOUT. */
export const tmuxBeatsTmout = myth({
	code: 'HF533',
	severity: 'warning',
	claims: [
		{
			about: phrases('tmux', 'screen'),
			says: [
				phrases(
					'tmout',
					'auto ?log ?out',
					'any time ?out',
					'超时(?:自动)?(?:退出|登出)',
					'自动(?:退出|登出|注销)',
					'exec timeout'
				),
				phrases(
					'safe',
					'{prevent}',
					"(?:can ?not|can't) hurt",
					'immune',
					'not affected',
					'unaffected',
					'surviv\\w{1,4}',
					'ignores?',
					"does(?: ?n't| not) (?:matter|apply)",
					'no longer',
					'exempt',
					'escapes?',
					'不怕',
					'不受',
					'不会',
					'没影响',
					'躲过',
					'就没事',
					'无效'
				)
			],
			unless: phrases('also obey', '也受', '也会')
		}
	],
	wrong: 'Start tmux and the auto-logout cannot hurt you.',
	right: 'Shells inside tmux obey TMOUT too.',
	sources: [
		'run: tmux 3.3a and bash 5.2, TMOUT=4 in the only pane, the tmux server is gone after 6 s'
	]
});
