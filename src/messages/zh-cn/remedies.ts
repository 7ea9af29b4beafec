import type en from '../en/remedies.ts';

/** 保活管不到时能帮上忙的办法，键为引擎给出的代码。 */
export default {
	'remedies-title': '有用的办法：{names}',
	'remedies-between': '、',
	'remedy-here': '在本机执行',
	'remedy-server': '登录后，在服务器上执行',

	'remedy-name-tmux': 'tmux',
	'remedy-tmux': '任务留在服务器上继续跑。连接断了，再执行同一条命令就能接着用。',
	'remedy-name-tmux-inside': 'tmux',
	'remedy-tmux-inside':
		'保不住会话，但能保住任务：被断开后重新登录，再执行同一条命令就能接着用。里面的 shell 同样受 `TMOUT` 约束。',
	'remedy-name-mosh': 'mosh',
	'remedy-mosh':
		'休眠、更换地址、多久的网络中断都扛得住，也不需要保活。服务器上要装 `mosh-server`，并放行 UDP 60000 到 61000；跳板机和堡垒机不支持它。Windows 上要在 WSL 里运行。',
	'remedy-name-et': 'Eternal Terminal',
	'remedy-et':
		'走 TCP，断了自动重连到原来的会话。服务器上要运行 `etserver`，并放行 2022 端口；sshd 不在 22 端口时，端口从 `~/.ssh/config` 读取。',
	'remedy-name-autossh': 'autossh',
	'remedy-autossh':
		'ssh 判定断线退出后（这里是四个间隔没有应答），自动重新启动 ssh；任务由服务器上的 tmux 保住。它不会停下来问密码，请用密钥登录。',
	'remedy-name-tmout': 'TMOUT',
	'remedy-tmout':
		'在当前 shell 里关掉自动登出，前提是它不是 readonly；是的话只有管理员能改。前台有程序在运行时不会登出，tmux 挡不住。'
} satisfies Record<keyof typeof en, string>;
