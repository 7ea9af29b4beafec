import { myth, phrases } from './_myth.ts';

/** ClientAlive believed to kill long jobs. */
export const killsJobs = myth({
	code: 'HF552',
	severity: 'info',
	claims: [
		{
			about: phrases('{client-alive}', '{server-alive}'),
			says: phrases(
				'(?:commands?|tasks?|jobs?|scripts?) (?:longer|that take longer|that run longer) than…(?:cut|killed|die|terminated)',
				'(?:long|quiet|silent|running|#|minute|my)…(?:commands?|tasks?|jobs?|scripts?|process\\w{0,2}|builds?)…(?:cut|killed|kill|die|dies|broken|terminated|interrupted|disconnected|dropped)',
				'(?:cuts?|kills?|terminates?|interrupts?|breaks?|ends?)…(?:long|quiet|silent|running|your|my)…(?:commands?|tasks?|jobs?|scripts?|process\\w{0,2}|builds?)',
				'(?:任务|命令|脚本|作业|程序|编译)[^。]{0,45}(?:断|杀|中断|终止|结束|挂掉)',
				'(?:中断|杀掉|终止)[^。]{0,12}(?:任务|命令|脚本|作业)'
			),
			unless: phrases(
				'{dead}',
				'nat',
				'firewall',
				'count ?max ?(?:to |=)?0',
				'8\\.2',
				'之前次数',
				'防火墙',
				'tmux',
				'prevent',
				'防止',
				'避免',
				'不开'
			)
		},
		{
			about: phrases('sshd'),
			says: phrases(
				'(?:没有?输出|太久|很久|长时间)[^。]{0,10}被 ?sshd[^。]{0,4}(?:断|踢|杀|掐)',
				'sshd (?:kills?|cuts?|terminates?|ends?)…(?:long|quiet|silent)…(?:commands?|tasks?|jobs?|scripts?|builds?)'
			),
			unless: phrases('8\\.2', '{dead}')
		}
	],
	wrong: 'Because of ClientAliveInterval 300, jobs longer than five minutes are killed.',
	right: 'A long silent command is safe with ClientAliveInterval: the client answers for it.',
	sources: [
		'OpenSSH serverloop.c client_alive_check',
		'run: OpenSSH 9.2p1, sleep 12 with ClientAliveInterval 1 and ClientAliveCountMax 1, exit 0'
	]
});
