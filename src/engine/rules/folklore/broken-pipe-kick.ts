import { myth, phrases } from './_myth.ts';

/** Broken pipe blamed on the server. */
export const brokenPipeKick = myth({
	code: 'HF551',
	severity: 'info',
	claims: [
		{
			about: phrases(
				'broken pipe',
				'freezes?',
				'frozen',
				'hangs?',
				'{drop}',
				'卡死',
				'掉线',
				'ssh'
			),
			says: phrases(
				'broken pipe…(?:means?|proves?|=|shows?|because|comes from|is caused by|is)…(?:{sshd}|server)…(?:clos|kick|terminat|threw|drop|inactivity|idle|time ?out|kill|disconnect)\\w{0,4}',
				'(?:the )?(?:server|sshd)…(?:clos|kick|terminat|drop|disconnect)\\w{1,4}…(?:after|for|because)…(?:idl\\w{1,3}|inactiv\\w{1,3}|certain (?:idle )?(?:time|period))…(?:broken pipe|freez\\w{1,3})?',
				'{sshd} (?:inactivity|idle) time ?out',
				'broken pipe[^。]{0,20}(?:服务器|服务端|sshd)[^。]{0,10}(?:断|踢|关闭|回收)',
				'(?:是)?(?:sshd|服务器|服务端) ?(?:自己|主动)[^。]{0,6}(?:断|踢|关)',
				'系统[^。]{0,6}自动(?:回收|断开|关闭)[^。]{0,6}空闲'
			),
			unless: phrases(
				'{an-alive}',
				'资源紧张',
				'负载',
				'cpu',
				'load',
				'closed by remote host',
				'{dead}',
				'堡垒机',
				'bastion',
				'aws',
				'azure',
				'cloud',
				'provider',
				'云',
				'tmout',
				'{tcp}',
				'unused',
				'channel ?timeout',
				'mina',
				'bitbucket',
				'{restart}',
				'nat',
				'fail2ban'
			)
		}
	],
	wrong: "Broken pipe means the server's sshd kicked you out for idling.",
	right: 'Broken pipe says that writing failed, not who did it.',
	sources: ['OpenSSH clientloop.c client_loop']
});
