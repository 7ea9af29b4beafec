/** What kinds of text there are, as the check and the rules name them. */
export default {
	'format-ssh_config': 'ssh_config',
	'format-sshd_config': 'sshd_config',
	'format-ssh-command': 'ssh command',
	'format-putty-registry': 'PuTTY .reg',
	'format-putty-session': 'PuTTY session (Unix)',
	'format-iterm2': 'iTerm2 profile',
	'format-xshell': 'Xshell .xsh',
	'format-securecrt': 'SecureCRT .ini',
	'format-tabby': 'Tabby config.yaml',
	'format-ssh-effective': 'output of ssh -G',
	'format-sshd-effective': 'output of sshd -T',
	'format-sysctl': 'sysctl',
	'format-shell': 'shell',
	'format-log': 'messages and logs',
	'format-text': 'prose'
};
