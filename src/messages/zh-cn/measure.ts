/** 测量自己的链路。 */
export default {
	'measure-lead':
		'用一个脚本测出到你自己的服务器的空闲连接能活多久。它并排打开最多 18 条连接，让每条静默不同的时间，再看哪些还活着。它不改动任何设置，也不向别处发送任何东西。',
	'measure-download': '下载 measure.sh',
	'measure-command': '命令',
	'measure-how':
		'需要 bash，并且登录时不询问（密钥或 agent）。用默认的静默时间，第一轮约需 16 分钟；用 `-w` 可换成别的时间。Windows 上可试 WSL 或 Git Bash，未经验证。',
	'measure-paste': '粘贴它的输出',
	'measure-use': '用作我的链路',
	'measure-taken': '链路最早在 {survived:time} 后忘记会话，已按此规划。',
	'measurement-missing': '里面没有结果：结果行以 holdfast-measured 开头。',
	'measurement-contradicts': '结果自相矛盾：{survived:time} 活着，{died:time} 却断了。请重新测量。',
	'measurement-too-long':
		'全都断了，{died:time} 就已经断开。请用更短的静默时间重测：-w "2 5 10 20"。'
};
