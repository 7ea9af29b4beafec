import type en from '../../en/targets/securecrt.ts';

/** 目标 `securecrt` 的步骤与注释。 */
export default {
	about:
		'SecureCRT 发的是协议 NO-OP，属于 SSH 消息。是否要求应答未验证，不要指望它发现对端失联。它不会重置 `TMOUT`。多数会话文件里是关着的。',
	'variant-session': '新会话',
	'variant-lines': '已有会话',
	'variant-all-sessions': '所有会话',
	'variant-clicks': '手动设置',
	'comment-made-by': 'Holdfast {date}',
	'comment-interval': 'Default 会话和所有 SSH 会话：每 {interval:time}发一次协议 NO-OP。',
	'comment-switches': 'DRY_RUN = True 只统计，不改会话；UNDO = True 恢复原来的值。',
	'quit-first': '先退出 SecureCRT：它退出时会写回设置。',
	'new-session':
		'这是一个新会话。不要覆盖已有的会话文件，否则其他设置会丢失。这条命令遇到同名文件会拒绝。',
	'config-folder':
		'目录见 `Options`、`Global Options`、`General`、`Configuration Paths`。Linux 上的位置未验证。',
	'fill-in': '在会话选项里核对主机、端口和用户，可能还是占位。',
	'not-opened': '按公开的会话文件写成，没有在 SecureCRT 里打开：未验证。',
	hexadecimal: '文件里的数字是十六进制：{interval} 写作 `{value}`。',
	'patch-lines': '搜索 `Idle NO-OP`，在原位置替换这两行，它们不一定挨着。没有就补上。',
	'script-backup': '先复制一份 `Config` 目录。',
	'script-run':
		'`Script`、`Run`。为了找到目录，脚本会临时改一下 Default 会话的上传目录再改回来，与官方示例的做法相同。需要 SecureCRT 9.0 或以后。',
	'script-dry-run': '把文件里改成 `DRY_RUN = True`，就只统计，不改任何会话。',
	'script-decimal': '这里的 `INTERVAL` 是十进制秒数，只有会话文件里才是十六进制。',
	'script-ssh-only': '改的是 Default 会话（新会话以它为模板）和所有协议为 SSH 的会话。',
	'script-tested': '只用模拟的 SecureCRT 运行过，在 SecureCRT 里未验证。',
	reconnect: '重新连接：已打开的会话是否采用新值，未验证。',
	'script-verify': '弹窗会报改了多少（OK）、哪些失败（ERROR）。之后会话选项里显示 {interval} 秒。',
	'script-undo':
		'把文件里改成 `UNDO = True` 再运行：按 `Config` 目录下的 `before-holdfast.json`，恢复第一次运行之前的值。',
	'clicks-one':
		'前两行针对单个会话。有的版本里 `Anti-idle` 是 `Terminal` 页上的一组。中文界面大致是「反空闲」「发送协议 NO-OP」，确切用词未验证。',
	'clicks-all':
		'其余针对所有会话，无法撤销；选 `Change the Default session only` 则只对新会话有效。旧版本在 `Global Options`、`General`、`Default Session`、`Edit Default Settings`。',
	'clicks-string': '`Send string` 会输入到正在运行的程序里，不是 SSH 保活。',
	'clicks-verify': '再打开这一页：已勾选，{interval} 秒。',
	'clicks-undo': '取消勾选 `Send protocol NO-OP`。改了所有会话就无法撤销：先记下原来的值。'
} satisfies Record<keyof typeof en, string>;
