import type en from '../../en/targets/xshell.ts';

/** 目标 `xshell` 的步骤与注释。 */
export default {
	about:
		'Xshell 发自己的 SSH 消息；查看过的会话文件里全都开着，每 60 秒一次。是否等待应答未验证，不要指望它发现对端失联。它不会重置 `TMOUT`。',
	'variant-session': '新会话',
	'variant-clicks': '手动设置',
	'variant-all-sessions': '所有会话',
	'comment-made-by': 'Holdfast {date}',
	'comment-all-sessions':
		'所有已保存的会话：每 {interval:time} SSH 保活一次。加 -Undo 恢复原来的文件。',
	'new-session':
		'这是一个新会话。不要覆盖已有的会话文件，否则其他设置会丢失。这条命令遇到同名文件会拒绝。',
	'version-folder': '目录名是版本号：6、7 或 8。',
	'fill-in': '在会话的 `Properties` 里核对主机、端口和用户，可能还是占位。',
	'not-opened': '按 Xshell 7.1 的文件写成，没有在 Xshell 里打开：未验证。',
	'not-the-string': '`KeepAlive` 才是 SSH 消息。`SendKeepAlive` 是往终端里输入字符串，这里关着。',
	'clicks-where':
		'右键会话，选 `Properties`。中文界面大致是「发送保持活动状态信息」，确切用词未验证。',
	'clicks-string': '`Send string when network is idle` 会输入到正在运行的程序里，不是 SSH 保活。',
	'clicks-tcp': '`Send TCP keep alive packets when network is idle` 的时间由系统决定。',
	reconnect: '重新连接：已打开的会话是否采用新值，未验证。',
	'clicks-verify': '再打开这一页：已勾选，{interval} 秒。',
	'clicks-undo': '填回原来的值；查看过的文件里都是勾选、60 秒。',
	'script-backs-up':
		'在保存脚本的目录里运行。改动的每个文件都在旁边留一份 `.before-holdfast`，只留第一次的；改了哪些会列出来。未在 Windows 上运行过：未验证。',
	'script-close': '保险起见，先关掉 Xshell：它可能会写回已打开的会话。',
	'script-older':
		'适用于版本 6 及以后，包括新会话的模板 `default`。目录不同就在命令后加 `-Sessions` 和路径。没有 `[CONNECTION:KEEPALIVE]` 这一节的文件不动，只给警告。',
	'script-verify': '每个会话都显示 `KeepAlive=1` 和 `KeepAliveInterval` {interval}。',
	'script-undo': '恢复留存的文件。之后对这些会话的改动也会一起丢掉。'
} satisfies Record<keyof typeof en, string>;
