import type en from '../../en/targets/iterm2.ts';

/** 目标 `iterm2` 的步骤。 */
export default {
	about:
		'iTerm2 自己没有 SSH 保活，靠的是里面运行的 `ssh`。写进 `~/.ssh/config`，所有程序都生效；空闲字符会直接输入终端，只作最后手段。',
	'variant-profile': 'Profile',
	'variant-clicks': '手动设置',
	'variant-idle-code': '空闲字符（最后手段）',
	'ssh-config-instead':
		'`~/.ssh/config` 至少一样好：对 git、scp 和手工敲的连接也生效。想在菜单里点开，才用 Profile。',
	'loaded-at-once':
		'iTerm2 会立即加载，不用重启。只新增一个 Profile，不改已有的：在 `Profiles` 里打开新的那个。',
	whom: '把命令里的用户和主机换成自己的。',
	inherits: '其余设置取自默认 Profile。在 `Settings` 里对它的改动不会写回文件。',
	'not-opened':
		'对照 iTerm2 源码核对过，没有在 iTerm2 里打开：未验证。读不了的文件会被忽略并提示。',
	'verify-window': '新窗口的 `ssh` 会列出来，带着这两个选项。',
	'clicks-command': '在 Profile 的 `General` 页填命令。该项的确切名称未验证。',
	'clicks-idle-off': '`Session` 页的 `When idle, send ASCII code` 不要勾，它不是 SSH 保活。',
	'clicks-older': '旧版本里 `Settings` 叫 `Preferences`。',
	'clicks-undo': '把这个 Profile 的命令改回登录 shell。',
	'idle-vendor':
		'官方不建议使用：勾选时弹出的提示写着 `not suitable for keeping ssh sessions alive`。',
	'idle-types':
		'字符会输入到正在运行的程序里：`cat` 会显示并读到 `^@`，`vim` 会退出插入模式并插入旧文本。没有哪个字符处处无害。',
	'idle-not-tmout': '字符 0 不会重置 `TMOUT`。对端失联要等 TCP 放弃才会发现。',
	'idle-late':
		'按键之后，第一个字符最晚要两倍时间才发出，所以设 {period:time}相当于 {latest:time}。',
	'idle-verify': '不要按键：{period:time}到 {latest:time}后出现 `^@`。按 Ctrl C 结束。'
} satisfies Record<keyof typeof en, string>;
