import { myth, phrases } from './_myth.ts';

/** Keepalive believed to survive sleep. */
export const sleepSurvive = myth({
	code: 'HF555',
	severity: 'warning',
	claims: [
		{
			about: phrases('{an-alive}', '{keepalive}', 'keep ?alives?', 'count ?max'),
			says: [
				phrases(
					'suspend\\w{0,3}',
					'(?:laptop |computer )?sleep(?:s|ing)?(?! #)',
					'hibernat\\w{1,4}',
					"(?:clos\\w{1,3} |shut\\w{0,4} )?(?:the )?(?:laptop's )?lid",
					'(?:chang|switch)\\w{1,3} (?:of )?(?:the )?(?:networks?|wi ?fi)',
					'wi ?fi change',
					'roam\\w{0,3}',
					'休眠',
					'睡眠',
					'合盖',
					'合上(?:盖子|笔记本|电脑)',
					'(?:切换|换) ?(?:网络|wi ?fi)'
				),
				phrases(
					'surviv\\w{1,4}',
					'keeps?',
					'{stay-up}',
					'through',
					'outliv\\w{1,3}',
					'withstand',
					'也?不(?:会)?(?:断|掉)',
					'扛住',
					'保持'
				)
			],
			unless: phrases(
				'mosh',
				'eternal',
				'no timer',
				'short deadline',
				'small deadline',
				'kills?',
				'after sleep'
			)
		}
	],
	wrong: 'Configure ServerAliveInterval so sessions survive suspend.',
	right: 'No keepalive carries a session through sleep; mosh does.',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'https://docs.kernel.org/networking/nf_conntrack-sysctl.html'
	]
});
