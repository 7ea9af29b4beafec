import { myth, phrases } from './_myth.ts';

/** autossh -M 0 believed to notice a dead link. */
export const autosshMonitorless = myth({
	code: 'HF556',
	severity: 'warning',
	claims: [
		{
			about: phrases('autossh'),
			says: [
				phrases('-m ?0', 'monitor(?:ing)? port'),
				phrases(
					'(?:restarts?|reconnects?|detects?|notices?|recovers?)…(?:automatically|by itself|when|dead|link|dies|goes down|drops?|connection|itself)',
					'automatic\\w{0,4}…(?:restarts?|reconnect\\w{0,3}|detect\\w{0,3})',
					'(?:自动)?(?:检测|发现)[^。]{0,6}(?:断线|断开|掉线)?',
					'(?:自动|断线)重连',
					'自动重启'
				)
			],
			unless: phrases('{server-alive}', '{client-alive}', 'only when ssh exits', '退出时')
		}
	],
	wrong: 'autossh -M 0 -f -N restarts automatically when the link dies.',
	right: 'autossh -M 0 needs ServerAliveInterval to notice a dead link.',
	sources: [
		'autossh(1)',
		'run: autossh 1.4g -M 0 with a frozen sshd, no restart within 12 s; restarted after 4 s with ServerAliveInterval 1'
	]
});
