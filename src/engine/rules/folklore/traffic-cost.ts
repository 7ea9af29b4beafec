import { myth, phrases } from './_myth.ts';

/** The cost of keepalives, overrated. */
export const trafficCost = myth({
	code: 'HF518',
	severity: 'info',
	claims: [
		{
			about: phrases('{keepalive}', '{an-alive}'),
			says: phrases(
				'wast(?:e|es|ing)(?: a lot of| your)? (?:bandwidth|traffic|data|resources)',
				'(?:eats?|uses? up|consumes?|costs?|burns?)…(?:bandwidth|traffic|data|resources|cpu)',
				'(?:heavy|high|noticeable|significant|extra|too much) (?:load|traffic|bandwidth)',
				'loads? (?:on )?the server',
				'浪费(?:流量|带宽|资源)',
				'(?:耗|费|占用?|吃|消耗)[^,。]{0,6}(?:流量|带宽|资源|性能|cpu)',
				'(?:流量|带宽|资源)[^,。]{0,6}(?:消耗|开销|浪费)',
				'(?:增加|加重|加大)[^,。]{0,8}(?:负担|负载|压力)'
			),
			unless: phrases(
				'battery',
				'电池',
				'省电',
				'metered',
				'hardly',
				'negligible',
				'可忽略',
				'很小',
				'megabyte',
				'0\\.\\d',
				'tiny',
				'(?:costs?|uses?) only'
			)
		}
	],
	wrong: 'Heartbeats waste bandwidth, so use ten minutes.',
	right: 'A keepalive every 60 s costs about 0.34 MB a day, which is negligible.',
	sources: ['run: OpenSSH 9.2p1, a probe with its answer is 236 bytes of IP']
});
