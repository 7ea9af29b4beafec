import { myth, phrases } from './_myth.ts';

/** fail2ban blamed for idle drops. */
export const failToBanIdle = myth({
	code: 'HF548',
	severity: 'info',
	claims: [
		{
			about: phrases('fail ?2 ?ban'),
			says: phrases('{idle}', 'for long', '长时间'),
			unless: phrases('failed (?:logins|attempts)', '登录失败')
		}
	],
	wrong: 'Fail2Ban may drop connections that are inactive for long.',
	right: 'fail2ban bans after failed logins, never for idleness.',
	sources: ['jail.conf(5)']
});
