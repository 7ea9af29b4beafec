import { myth, phrases } from './_myth.ts';

/** Keepalive believed to satisfy logind. */
export const logindKeepalive = myth({
	code: 'HF535',
	severity: 'warning',
	claims: [
		{
			about: phrases('logind', 'stop ?idle ?session ?sec', 'idleaction'),
			says: [
				phrases('{keepalive}', '{an-alive}'),
				phrases(
					'keeps? (?:logind|the|a|your|it|you|sessions?)…(?:from|alive|active|awake|busy)',
					'{prevent}',
					"so (?:that )?logind…(?:not|n't) (?:stop|end|kill)",
					'counted',
					'activity',
					'resets?',
					'不会',
					'有活动',
					'就不',
					'活跃'
				)
			]
		}
	],
	wrong: 'ServerAliveInterval keeps logind from counting the session as idle.',
	right: 'No keepalive changes what logind counts as idle.',
	sources: ['logind.conf(5) StopIdleSessionSec', 'https://github.com/systemd/systemd/issues/33981']
});
