import { myth, phrases } from './_myth.ts';

/** tmux believed to keep the connection. */
export const tmuxKeeps = myth({
	code: 'HF553',
	severity: 'info',
	claims: [
		{
			about: phrases('tmux', 'screen session', 'gnu screen', 'screen'),
			says: phrases(
				'{prevent}…(?:disconnect\\w{0,4}|ssh time ?outs?|time ?outs?|dropp?\\w{0,3}|connection|掉线|断开|断线|断连|超时|断)',
				'(?:keeps?|holds?)…(?:connection|session|ssh|link)…(?:alive|open|up|from)',
				'(?:连接|ssh)[^。]{0,6}(?:就)?(?:不会|不)(?:再)?(?:断|掉)',
				'(?:保持|维持) ?(?:ssh)? ?连接'
			),
			unless: phrases(
				'work',
				'tasks?',
				'jobs?',
				'process\\w{0,2}',
				'programs?',
				'任务',
				'工作',
				'程序',
				'进程',
				'tmout',
				'auto ?log ?out',
				'any time ?out',
				'自动退出',
				'自动登出',
				'{an-alive}',
				'screen ?lock',
				'lock the screen',
				'keep ?alive',
				'保活',
				'iterm',
				'nohup'
			)
		}
	],
	wrong: 'Open a screen session to prevent ssh timeouts.',
	right: 'tmux does not keep the connection, it keeps your work.',
	sources: ['tmux(1)']
});
