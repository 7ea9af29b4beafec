import { myth, phrases } from './_myth.ts';

/** CountMax taken for reconnection attempts. */
export const countReconnects = myth({
	code: 'HF505',
	severity: 'info',
	claims: [
		{
			about: phrases('{client-count}', '{server-count}', 'count max'),
			says: phrases(
				'(?:connection|login|connect|reconnect\\w{0,3}|retry|retries|re try) (?:attempts?|tries|times)',
				'(?:tries|try|attempts?|retries|retry)…(?:connect|reconnect|connecting|reconnecting|the connection|connection)',
				'reconnect(?:s|ion|ions|ing)? (?:attempts|tries|up to|at most|#)',
				'(?:尝试|重试|试)…(?:连接|重连|连)',
				'重连…(?:次|几次|三次)',
				'最多(?:重连|重试|连着?试)',
				'连接(?:尝试|重试)?次数(?=.{0,3}(?:上限|最大|限制|$|。))'
			),
			unless: phrases('exits', 'gives up', '就?退出')
		}
	],
	wrong: 'ServerAliveCountMax is the maximum number of connection attempts.',
	right: 'After ServerAliveCountMax unanswered probes ssh exits; nothing reconnects by itself.',
	sources: ['OpenSSH clientloop.c server_alive_check', 'ssh_config(5) ServerAliveCountMax']
});
