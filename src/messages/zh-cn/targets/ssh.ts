import type en from '../../en/targets/ssh.ts';

/** 目标 `ssh` 的步骤。 */
export default {
	about:
		'只对这一条命令有效，不改任何文件（git 除外）。`-o` 管不到与跳板机（`-J`）之间的连接，在 `~/.ssh/config` 里用 `Host *` 才管得到。',
	'variant-ssh': 'ssh',
	'variant-scp': 'scp',
	'variant-sftp': 'sftp',
	'variant-rsync': 'rsync',
	'variant-git': 'git',
	'variant-autossh': 'autossh',
	'variant-sshfs': 'sshfs',
	'once-only': '只对这条命令启动的连接有效。',
	'jump-host': '用 `-J` 时，这些选项只作用于目标主机。探测会穿过跳板机，那段连接也随之有流量。',
	multiplexing: '如果 ControlMaster 已经打开，这些选项不起作用：连接属于最先启动的那个进程。',
	'git-once': '只用一次时，把同样的 `ssh …` 放进环境变量 `GIT_SSH_COMMAND`。',
	'autossh-monitor': '光有 `-M 0` 发现不了链路已断；有了探测，`ssh` 会退出，autossh 再把它拉起来。',
	'sshfs-reconnect': '`reconnect` 要等 `ssh` 发现断线才动作，探测就是让它发现。',
	'nothing-stored': '没有保存任何内容。',
	'git-all':
		'对自己所有的 git 命令生效，直到撤销。上面的命令若有输出，就把 `-o` 选项加进原来的值。',
	'git-before': '原来有值的话，改回原值。'
} satisfies Record<keyof typeof en, string>;
