import type en from '../../en/targets/shell.ts';

/** 目标 `shell` 的步骤。 */
export default {
	about:
		'设了 `TMOUT` 的 shell，在提示符下超过这个秒数没有输入完整的一行，就会自动登出。保活在 ssh 内部应答，到不了 shell；空格加退格、NUL 字符也不算数。',
	'variant-tmout': '在服务器上',
	'comment-made-by': 'Holdfast {date}',
	'tmout-readonly':
		'第一行是秒数，空或 0 表示关闭。如果列为 readonly，说明是管理员设的，只有管理员能改。',
	'tmout-own-shell':
		'不是只读的话，在服务器上自己的 shell 里关掉即可；在本机设 `TMOUT` 对 ssh 没有作用。',
	'tmout-foreground': '前台有程序在运行（`vim`、`top`、长任务）时不会登出：计时只在提示符下进行。',
	'tmout-tmux': 'tmux 或 screen 里的 shell 同样受约束，退出时会话也一起没了。',
	'tmout-policy':
		'如果是策略，就申请延长时间，不要用程序自动敲字符。只有回车能重置它，而回车会执行提示符下已有的内容。',
	'tmout-profile': '仍是旧值的话，这一行要写进 `~/.bash_profile` 或 `~/.profile`。'
} satisfies Record<keyof typeof en, string>;
