import { myth, phrases } from './_myth.ts';

/** The shortest interval taken for the safest. */
export const smallerIsBetter = myth({
	code: 'HF517',
	severity: 'warning',
	claims: [
		{
			about: phrases('{keepalive}', '{an-interval}', '{an-alive}'),
			says: phrases(
				'(?:more often|more frequent\\w{0,2}|shorter|smaller|lower)…(?:the )?(?:better|safer|stabler?|more stable|more reliable)',
				'(?:every |to |interval |of )?(?:[1-9]|10) (?:s|seconds?)…(?:rock solid|most stable|safest|best|more stable|most reliable|as often as possible)',
				'{an-interval} ?(?:to|=|of)? ?[1-9](?!\\d)…(?:rock solid|stable|safest|best|reliable)',
				'(?:越小|越短|越频繁|越密)…(?:越|更)(?:稳定?|好|保险|可靠)',
				'(?:[1-9]|10) ?秒…(?:最保险|最稳|最好|最可靠)'
			),
			unless: phrases('{tcp-sysctl}', 'too', '太')
		}
	],
	wrong: 'The shorter the keepalive interval the better, use 5 seconds.',
	right: 'Below 15 seconds a shorter keepalive interval gains nothing.',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter4.html#config-keepalive'
	]
});
