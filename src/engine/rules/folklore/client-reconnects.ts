import { myth, phrases } from './_myth.ts';

/** ServerAlive believed to reconnect. */
export const clientReconnects = myth({
	code: 'HF512',
	severity: 'info',
	claims: [
		{
			about: phrases('{server-alive}', '{client-alive}', 'ssh keep alives?', '心跳'),
			says: phrases(
				'reconnects? (?:by itself|itself|automatically|if|when|you|the)',
				'(?:automatically|will|then|to|it) (?:re connects?|reconnect|re establish(?:es)?)',
				're establish(?:es)? (?:the )?(?:session|connection|link)',
				'(?:自动|尝试|重新|就会|会)(?:重连|重新连接|建立连接|恢复连接)',
				'断线(?:自动)?重连',
				'自动恢复(?:连接|会话)'
			),
			unless: phrases(
				'{a-count}',
				'autossh',
				'mosh',
				'eternal',
				'eternal terminal',
				'systemd',
				'loop',
				'sshfs',
				'(?:user|you) (?:must|have to|should)',
				'count'
			)
		}
	],
	wrong: 'ServerAliveInterval makes ssh re-establish the session when the server does not answer.',
	right: 'ServerAliveInterval only notices a dead link; autossh reconnects.',
	sources: ['OpenSSH clientloop.c server_alive_check', 'ssh_config(5) ServerAliveCountMax']
});
