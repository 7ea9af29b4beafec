import { myth, phrases } from './_myth.ts';

/** sshfs reconnect believed to be enough. */
export const sshfsReconnect = myth({
	code: 'HF557',
	severity: 'warning',
	claims: [
		{
			about: phrases('sshfs'),
			says: [
				phrases('reconnect'),
				phrases(
					'by itself',
					'comes back',
					'is enough',
					'automatically',
					'survives?',
					'{stay-up}',
					'recovers?',
					'自动恢复',
					'就(?:能|行|够|可以)',
					'不会断'
				)
			],
			unless: phrases('{server-alive}', '{keepalive}')
		}
	],
	wrong: 'Mount sshfs with -o reconnect and it comes back by itself.',
	right: 'sshfs needs ServerAliveInterval beside reconnect to survive a drop.',
	sources: ['sshfs(1) reconnect', 'https://github.com/libfuse/sshfs/issues/3']
});
