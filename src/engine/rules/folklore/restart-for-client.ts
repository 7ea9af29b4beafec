import { myth, phrases } from './_myth.ts';

/** A restart for the client's config. */
export const restartForClient = myth({
	code: 'HF542',
	severity: 'info',
	claims: [
		{
			about: phrases('{client-file}', '{server-alive}'),
			says: phrases(
				'{restart} ?(?:the )?(?:sshd?(?! config)|ssh service|ssh server|ssh daemon|agent|terminal|computer|machine|iterm2?|服务|终端|电脑|机器)',
				'(?:sshd?|服务|终端|iterm2?) ?(?:service )?{restart}',
				'systemctl (?:restart|reload) sshd?',
				'service sshd? (?:restart|reload)',
				'quit …(?:iterm2?|terminal)',
				'reboot',
				'{restart} (?:your |the )?ssh agent',
				'退出 ?iterm2?'
			),
			unless: phrases(
				'{server-file}',
				'sshd config',
				'{client-alive}',
				'no need',
				'无需',
				'不用',
				'不需要',
				'existing',
				'current',
				'autossh',
				'当前会话'
			)
		}
	],
	wrong: 'After editing ~/.ssh/config restart sshd.',
	right: 'After editing ~/.ssh/config just open a new connection, no restart is needed.',
	sources: ['OpenSSH ssh.c main, process_config_files']
});
