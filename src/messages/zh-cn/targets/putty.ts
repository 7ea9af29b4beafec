import type en from '../../en/targets/putty.ts';

/** 目标 `putty` 的步骤与注释。 */
export default {
	about:
		'PuTTY 发的是不要求应答的 SSH 消息（`SSH_MSG_IGNORE`）。链路上各设备的计时都能刷新，但对端失联要等 TCP 放弃才会发现，`TMOUT` 也照样计时。',
	'variant-session': '单个会话',
	'variant-default-settings': 'Default Settings',
	'variant-all-sessions': '所有会话',
	'variant-unix': 'Linux、macOS',
	'variant-clicks': '手动设置',
	'comment-made-by': 'Holdfast {date}',
	'comment-adds-up':
		'每 {interval:time}保活一次：PingInterval 是分钟数（{minutes}），PingIntervalSecs 是秒数（{seconds}），PuTTY 把两者相加。',
	'comment-session': '导入只改这两个值，会话的其他设置不动。',
	'comment-default-settings': '对手工输入的主机和新建会话有效，已保存的会话仍用自己的值。',
	'comment-all-sessions': '加 -Undo 再运行一次，恢复原来的值。',
	'backup-once': '这是备份 PuTTY 的全部设置。如果询问是否覆盖，说明已有备份，选否。',
	'import-merges':
		'双击文件也一样。导入只改这两个值，其余不动。已用 Wine 的 regedit 实测，Windows 自带的未验证。',
	'session-name': '会话必须已存在，名称完全一致，否则会导入出一个没有主机的新会话。',
	'name-encoding':
		'名称里有 ASCII 以外的字符。文件按 UTF-8 转义，PuTTY 用哪个代码页未验证。可与 `reg query HKCU\\Software\\SimonTatham\\PuTTY\\Sessions` 的输出对照，或者改用「所有会话」，不需要名称。',
	'default-only-new':
		'Default Settings 只用于手工输入的主机和新建会话，之前保存的会话仍用自己的值。',
	'adds-up':
		'{interval:time}存为 {minutes} 分加 {seconds} 秒：`PingInterval` 按分钟、`PingIntervalSecs` 按秒，PuTTY 把两者相加。`PingInterval` 写成 60 就是一小时。',
	'open-windows':
		'已打开的窗口沿用旧值。右键点标题栏，选 `Change Settings`，在 `Connection` 里改，立即生效。',
	'not-tcp-keepalives':
		'`Enable TCP keepalives (SO_KEEPALIVE option)` 是另一回事：时间由系统决定。',
	'sent-log':
		'日志里每 {interval:time}有一行 `Outgoing packet …, type 2 / 0x02 (SSH2_MSG_IGNORE)`。看完删掉，里面有会话内容。',
	'undo-merges':
		'上面两行关掉保活，也就是 PuTTY 的默认。改用导入备份的话，其中所有会话和主机密钥都会回到备份时的样子。',
	'clicks-save': '不点 `Save`，关掉窗口就没了。',
	'clicks-off': '在同一栏填 0，再保存。',
	'script-backs-up':
		'在保存脚本的目录里运行。它把 PuTTY 的全部设置导出到 `putty-before-holdfast.reg`，把各会话原来的值记在 `putty-before-holdfast.csv`，都在用户目录下；再次运行不会覆盖。未在 Windows 上运行过：未验证。',
	'all-hexadecimal':
		'每个会话都显示 `PingInterval` {minutes}、`PingIntervalSecs` {seconds}，十六进制。',
	'script-undo':
		'恢复各会话原来的值，原来没有的就删掉。万一失败，`putty-before-holdfast.reg` 里有全部设置。',
	'unix-folder':
		'`~/.config/putty`（或 `$XDG_CONFIG_HOME` 下的 `putty`）存在就用它，此时 `~/.putty` 里的会话都找不到。设了 `$PUTTYDIR` 则以它为先。',
	'unix-new': '还没有这个会话，就新建文件：',
	'unix-existing': '已有这个会话，就只改那两行；用上面的文件会丢掉其他设置：',
	'unix-fill-in': '核对 `HostName`：它是会话的名称，或者只是占位。',
	'unix-undo': '如果文件是新建的，删掉即可。',
	'undo-first-backup': '恢复到第一次改动之前；之后对该文件的改动会丢失。'
} satisfies Record<keyof typeof en, string>;
