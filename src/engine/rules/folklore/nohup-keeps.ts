import { myth, phrases } from './_myth.ts';

/** nohup believed to keep the connection. */
export const nohupKeeps = myth({
	code: 'HF554',
	severity: 'info',
	claims: [
		{
			about: phrases('nohup', 'disown'),
			says: phrases(
				'{prevent}…(?:ssh |session |connection ){0,3}(?:time ?outs?|disconnect\\w{0,4}|dropp?\\w{0,3}|timing out|超时|断线|断开|掉线|断)',
				"(?:ssh|session|connection)…(?:can ?not|can't|won't|will not|never) (?:time out|drop|disconnect|be closed)",
				'keeps?…(?:connection|session|ssh)…(?:alive|open|up)',
				'(?:就)?不会?(?:再)?(?:断线|掉线|断开|断连|超时)',
				'保持 ?(?:ssh)? ?连接'
			),
			unless: phrases(
				'job',
				'command (?:survives|goes on|continues)',
				'process',
				'任务',
				'进程',
				'后继续'
			)
		}
	],
	wrong: 'Start it under nohup so ssh cannot time out.',
	right: 'nohup lets the job outlive the connection; it does not keep the connection.',
	sources: ['nohup(1)']
});
