/** What helps where no keepalive does, by the engine’s ids. */
export default {
	'remedies-title': 'What helps: {names}',
	'remedies-between': ', ',
	'remedy-here': 'On your computer',
	'remedy-server': 'On the server, after logging in',

	'remedy-name-tmux': 'tmux',
	'remedy-tmux':
		'Keeps the work running on the server. When the connection is gone, the same command takes it up again.',
	'remedy-name-tmux-inside': 'tmux',
	'remedy-tmux-inside':
		'Does not keep the session, but the work: when it was ended, log in again and the same command takes it up. Shells inside obey `TMOUT` as any other.',
	'remedy-name-mosh': 'mosh',
	'remedy-mosh':
		'Outlives sleep, a new address and an interruption of any length, and needs no keepalive. Wants `mosh-server` on the server and UDP 60000 to 61000 open to it; jump hosts and bastions do not carry it. On Windows it runs inside WSL.',
	'remedy-name-et': 'Eternal Terminal',
	'remedy-et':
		'Connects again by itself, to the same session, over TCP. Wants `etserver` on the server and port 2022 open to it; a port of sshd other than 22 is read from `~/.ssh/config`.',
	'remedy-name-autossh': 'autossh',
	'remedy-autossh':
		'Starts ssh anew when it has given up, here after four silent intervals; tmux on the server keeps the work meanwhile. It asks nobody for a password: log in by key.',
	'remedy-name-tmout': 'TMOUT',
	'remedy-tmout':
		'Switches the auto-logout off in this shell, where it is not readonly; where it is, only an administrator can. A program in the foreground holds it off, tmux does not.'
};
