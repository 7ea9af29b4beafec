/** The kinds of text we read. `log` is what programs say; `text` is prose. */
export const FORMAT_IDS = [
	'ssh_config',
	'sshd_config',
	'ssh-command',
	'putty-registry',
	'putty-session',
	'iterm2',
	'xshell',
	'securecrt',
	'tabby',
	'ssh-effective',
	'sshd-effective',
	'sysctl',
	'shell',
	'log',
	'text'
] as const;

export type FormatId = (typeof FORMAT_IDS)[number];
