import type en from '../en/formats.ts';

/** 文本的种类，检查页和规则页用同样的名称。 */
export default {
	'format-ssh_config': 'ssh_config',
	'format-sshd_config': 'sshd_config',
	'format-ssh-command': 'ssh 命令',
	'format-putty-registry': 'PuTTY .reg',
	'format-putty-session': 'PuTTY 会话（Unix）',
	'format-iterm2': 'iTerm2 配置',
	'format-xshell': 'Xshell .xsh',
	'format-securecrt': 'SecureCRT .ini',
	'format-tabby': 'Tabby config.yaml',
	'format-ssh-effective': 'ssh -G 的输出',
	'format-sshd-effective': 'sshd -T 的输出',
	'format-sysctl': 'sysctl',
	'format-shell': 'shell',
	'format-log': '报错与日志',
	'format-text': '普通文字'
} satisfies Record<keyof typeof en, string>;
