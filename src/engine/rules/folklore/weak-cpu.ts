import { myth, phrases } from './_myth.ts';

/** A weak machine blamed for drops. */
export const weakCpu = myth({
	code: 'HF549',
	severity: 'info',
	claims: [
		{
			about: phrases('broken pipe', 'sshd?', '连接'),
			says: [
				phrases(
					'(?:slow|weak|busy|overloaded|underpowered|loaded) (?:cpu|server|board|machine|host|processor|computer)',
					'(?:high|heavy) (?:cpu )?load',
					'cpu (?:is )?(?:too )?(?:slow|weak)',
					'(?:cpu|板子|服务器)[^,。]{0,6}(?:弱|太慢|性能差|不够)',
					'负载(?:过|太|很)?高',
					'资源紧张',
					'内存不足',
					'(?:board|machine|server|cpu|device) is (?:too )?(?:weak|slow|busy|overloaded)'
				),
				phrases(
					'{drop}',
					'broken pipe',
					'los(?:es|ing|e|t)…connection',
					"(?:can ?not|can't|unable to) (?:keep|hold|maintain)",
					'维持不住',
					'保持不住',
					'断'
				)
			],
			unless: phrases('hardly', 'rarely', '很少', 'oom')
		}
	],
	wrong: 'The board is too weak, so sshd loses the connection.',
	right: 'A busy server hardly ever drops ssh.',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'run: OpenSSH 9.2p1, a frozen sshd is given up after 3 s with ServerAliveInterval 1 and ServerAliveCountMax 2'
	]
});
