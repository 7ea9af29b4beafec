import { myth, phrases } from './_myth.ts';

/** Eleven minutes of TCP keepalive. */
export const tcpElevenMinutes = myth({
	code: 'HF525',
	severity: 'info',
	claims: [
		{
			about: phrases(
				'tcp',
				'ssh',
				'{tcp}',
				'{tcp-sysctl}',
				'keep ?alive',
				'75 [x*] 9',
				'9 [x*] 75'
			),
			says: [
				phrases(
					'(?:11|eleven) ?(?:minutes|min|分钟)',
					'675 ?(?:s|seconds|秒)',
					'9 ?[x*] ?75',
					'75 ?[x*] ?9'
				),
				phrases('{drop}', '{log-out}', 'ends?', 'terminat\\w{1,4}', '终止', '断')
			],
			unless: phrases(
				'additional',
				'two (?:idle )?hours',
				'7200',
				'2 hours',
				'2 ?h',
				'两(?:个)?小时',
				'{dead}'
			)
		}
	],
	wrong: 'An idle SSH session ends after about 11 minutes, because TCP sends 9 probes of 75 s.',
	right: 'The 675 seconds of TCP keepalive start after two idle hours, and only without an answer.',
	sources: ['tcp(7) tcp_keepalive_time, tcp_keepalive_probes, tcp_keepalive_intvl']
});
