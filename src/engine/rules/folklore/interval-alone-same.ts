import { myth, phrases } from './_myth.ts';

/** One long interval in place of interval and count. */
export const intervalAloneSame = myth({
	code: 'HF503',
	severity: 'warning',
	claims: [
		{
			about: phrases('{an-interval}', '{an-alive}'),
			says: phrases(
				'(?:same|equal|equivalent|identical|no different|just as well|alone|on its own|by itself|simply|single line|one line)…(?:1800|2400|3000|3600|7200|full hour|an hour|1h|60 minutes|one hour)',
				'(?:1800|2400|3000|3600|7200|full hour|an hour|1h)…(?:same|equal|equivalent|identical|alone|on its own|by itself|is enough|does the job)',
				'(?:1800|2400|3000|3600|7200|一小时|1 ?小时|一个小时)…(?:效果一样|效果相同|等效|也一样|也可以|即可|就行|就够)',
				'(?:直接|只要?写|只设|单独|干脆)…(?:1800|2400|3000|3600|7200|一小时|1 ?小时|一个小时)'
			),
			unless: phrases('{dead}')
		}
	],
	wrong: 'You can also set ClientAliveInterval to 3600 on its own, the effect is the same.',
	right:
		'ClientAliveInterval 3600 with the default count means four hours until a dead peer is noticed.',
	sources: [
		'OpenSSH serverloop.c client_alive_check',
		'https://www.tecmint.com/increase-ssh-connection-timeout/'
	]
});
