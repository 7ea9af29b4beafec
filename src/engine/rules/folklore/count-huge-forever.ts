import { myth, phrases } from './_myth.ts';

/** A huge count taken for "never drops". */
export const countHugeForever = myth({
	code: 'HF510',
	severity: 'info',
	claims: [
		{
			about: phrases('{a-count}', 'huge count', '{client-count}', '{server-count}', 'count max'),
			says: [
				phrases(
					'{a-count} ?(?:is|to|of|=|:|写|设|设为|填|设成|改成|为)? ?\\d{3,9}',
					'\\d{4,9} (?:unanswered|missed|lost|times|messages|次)',
					'(?:huge|very large|enormous|big) (?:count|value)',
					'{a-count} ?(?:写|设|调|填)?(?:得)?(?:足够|很|特别|非常)大'
				),
				phrases(
					'never',
					'for ?ever',
					'infinite\\w{0,2}',
					'always',
					'{stay-up}',
					'永远',
					'永不',
					'永久',
					'不会(?:再)?(?:掉|断)'
				)
			],
			unless: phrases('kernel', '内核', '15 minutes', 'interval…times', '乘', 'x ?#')
		}
	],
	wrong: 'With ServerAliveCountMax 99999 the session will never disconnect.',
	right: 'Whatever ServerAliveCountMax says, the kernel gives up after about 15 minutes of outage.',
	sources: ['tcp(7) tcp_retries2']
});
