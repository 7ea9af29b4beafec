import type en from '../../en/targets/sshd_config.ts';

/** 目标 `sshd_config` 的步骤与注释。 */
export default {
	about:
		'放在服务器上，对所有连进来的客户端生效。它能发现失联的客户端，也让链路保持有流量；不会让任何人登出。',
	'variant-drop-in': '附加配置文件',
	'variant-main': '写进主文件',
	'variant-dropbear': 'Dropbear',
	'comment-made-by': 'Holdfast {date}',
	'comment-server':
		'每 {interval:time}探测一次；连续 {count} 次无应答即判定客户端失联，即最后收到数据后 {deadline:time}。',
	'comment-server-version':
		'每 {interval:time}探测一次，sshd 9.2 到 9.4 则是每 {doubled:time}；连续 {count} 次无应答即判定客户端失联。',
	'comment-not-idle-users': '在线的客户端会自动应答：不会让无人操作的用户登出。',
	'comment-dropbear': '每 {interval:time}探测一次，{deadline:time}没有应答就断开。',
	'drop-in-first':
		'这一行要在它想压过的设置之前。`00-` 让本文件在 {folder} 里最先被读取，先出现的值生效。没有输出就改用主文件。',
	'main-top': '内容放在 {path} 的最前面：先出现的值生效；放到 `Match` 之后就只对那个块有效。',
	'main-tested': '新文件先经过检查，再替换旧文件。',
	'keep-a-session': '新登录成功之前，保留一个会话不要关。已有会话不会因此断开，沿用旧值。',
	'rhel-older': 'RHEL 9 和 Fedora 自带 `Include` 这一行。没有的话，改用主文件。',
	'as-root': '已经是 root 就去掉 `sudo`。',
	'macos-restart': '这条命令流传很广，macOS 是否真的需要尚未验证。对新连接生效。',
	'windows-administrator': '用管理员身份的 PowerShell。服务启动时才会读取该文件。',
	'windows-test': '`-t` 没有输出就代表正确，这一点未在 Windows 上验证。',
	'sysv-name':
		'类 Debian 系统上服务名是 `ssh`。没有 service 命令时：`sudo kill -HUP "$(cat /var/run/sshd.pid)"`；不要发给别的 sshd，那是会话。',
	'verify-case': '从 OpenSSH 10.5 起，名称按大小写混合输出。',
	'verify-new-session': '然后重新登录：只有新会话才用新值。',
	'dropbear-before': '记下原来的值；报错表示没有设置，实际为 300。',
	'dropbear-idle': '`IdleTimeout` 是另一回事：它会断开空闲会话，保活无法重置。',
	'dropbear-default': '去掉该选项后，OpenWrt 自己的 300 秒重新生效。',
	'undo-first-backup': '恢复到第一次改动之前；之后对该文件的改动会丢失。',
	'keep-a-session-unverified': '新登录成功之前，保留一个会话不要关。这里已有会话会不会断，未验证。',
	'dropbear-put-back': '原来有值的话，改回原值。'
} satisfies Record<keyof typeof en, string>;
