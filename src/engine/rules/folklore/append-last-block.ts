import { myth, phrases } from './_myth.ts';

/** Appended to the last block of the file. */
export const appendLastBlock = myth({
	code: 'HF540',
	severity: 'warning',
	claims: [
		{
			about: phrases('{an-alive}', 'tcpkeepalive'),
			says: phrases(
				'echo[^。]{0,60}>> ?\\S{0,40}(?:ssh|config)',
				'(?:append|add|put|paste|insert)…(?:end|bottom|last line|very end)…(?:of )?(?:the |your )?(?:/etc/ssh/)?(?:file|{client-file}|{server-file}|config)',
				'(?:at|to) the (?:very )?(?:end|bottom) of (?:the |your )?(?:file|/etc/ssh/\\S{0,16}|{client-file}|{server-file}|~?/?\\.ssh/config)',
				'(?:文件|配置|config)[^。]{0,8}(?:末尾|最后一行|最后|结尾|尾部|最下面)[^。]{0,8}(?:加|添加|追加|写|插入)',
				'(?:追加|添加|加)(?:到|在)[^。]{0,24}(?:末尾|最后一行|最后|结尾|尾部|最下面)'
			),
			unless: phrases(
				'host \\*',
				'under',
				'own',
				'match',
				'first match',
				'第一个 match',
				'之前',
				'before'
			)
		}
	],
	wrong: 'Add the line ServerAliveInterval 60 at the end of ~/.ssh/config.',
	right:
		'At the end of ~/.ssh/config write a Host * of its own with ServerAliveInterval 60 below it.',
	sources: [
		'OpenSSH readconf.c process_config_line_depth, servconf.c process_server_config_line_depth',
		'run: OpenSSH 9.2p1, ssh -G and sshd -T with a last line below Host github.com and below Match User sftp'
	]
});
