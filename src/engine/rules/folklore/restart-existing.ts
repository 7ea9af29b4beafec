import { myth, phrases } from './_myth.ts';

/** A restart believed to reach existing sessions. */
export const restartExisting = myth({
	code: 'HF543',
	severity: 'info',
	claims: [
		{
			about: phrases('{restart}', 'systemctl'),
			says: phrases(
				'(?:current|existing|running|open|all|every|your|present|connected)…{session}…(?:will|new|stops?|takes?|gets?|has|have|effect|use|immediately|picks?) ',
				'(?:effect|applies|apply|applied)…(?:immediately|at once|instantly|to all|for all|to the current|to existing|to every|to running)…(?:{session})?',
				'(?:当前|现有|已有|已连接|正在|所有)[^。]{0,12}(?:立即|马上|立刻|也)[^。]{0,6}(?:生效|不断|不会断|应用)',
				'(?:当前|现有|已有|已连接|所有)的?{session}[^。]{0,10}(?:生效|就不|不会(?:再)?断)',
				'(?:立即|马上|立刻)(?:对)?(?:当前|所有|现有)[^。]{0,10}生效'
			),
			amid: phrases('sshd?', '{an-alive}', '{server-file}', 'reload', 'config'),
			unless: phrases(
				'{drop}…(?:everybody|everyone|all)',
				'only new',
				'new connections',
				'next login',
				'新连接',
				'重新登录',
				'重连',
				'keep the values',
				'keep one',
				'log in again',
				'survives?',
				'kick\\w{0,3}',
				'踢',
				'{drop} all',
				'断开所有'
			)
		}
	],
	wrong: 'Reload sshd and the new values take effect immediately for all sessions.',
	right: 'After a reload of sshd only new connections use the new values.',
	sources: [
		'run: OpenSSH 9.2p1, ClientAliveInterval 1 added and SIGHUP, no probe on the running session'
	]
});
