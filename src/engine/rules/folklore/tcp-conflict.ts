import { myth, phrases } from './_myth.ts';

/** TCPKeepAlive believed to conflict with ClientAlive. */
export const tcpConflict = myth({
	code: 'HF522',
	severity: 'info',
	claims: [
		{
			about: phrases('{tcp}'),
			says: phrases(
				'conflicts?',
				'conflicting',
				'interferes?',
				'interfering',
				'fight\\w{0,3}',
				'clash\\w{0,3}',
				'(?:must|has to|should|need to|needs to) be (?:set to )?(?:no|off|disabled)',
				'(?:turn|switch)…off…(?:works?|logout|idle|client|server)',
				'hides?',
				'{tcp} (?:to |= ?)?no so',
				'冲突',
				'打架',
				'干扰',
				'(?:必须|一定要|需要|得|要)(?:先)?(?:关|设为 no|设成 no|改成 no|禁用)',
				'才能(?:超时|退出|生效)'
			),
			unless: phrases('forward', 'to disable {tcp}', 'independent', '互不', 'mosh', '2 hours')
		}
	],
	wrong: 'Turn TCPKeepAlive off, it conflicts with ClientAliveInterval.',
	right: 'TCPKeepAlive and ClientAliveInterval are independent of each other.',
	sources: [
		'sshd_config(5) TCPKeepAlive, ClientAliveCountMax',
		'run: OpenSSH 9.2p1, ClientAliveInterval 1 and ClientAliveCountMax 2 with TCPKeepAlive yes and no'
	]
});
