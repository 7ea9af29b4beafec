/** Steps of the target `shell`. */
export default {
	about:
		'A shell with `TMOUT` logs out when no complete line is typed at its prompt for so many seconds. Keepalives are answered inside ssh and never reach it; space and backspace or NUL do not count either.',
	'variant-tmout': 'On the server',
	'comment-made-by': 'Holdfast {date}',
	'tmout-readonly':
		'The first line is the time in seconds; nothing or 0 is off. If it is listed as readonly, an administrator set it and only they can change it.',
	'tmout-own-shell':
		'Where it is not readonly, switch it off in your own shell on the server; `TMOUT` on your own computer does nothing for ssh.',
	'tmout-foreground':
		'A program in the foreground (`vim`, `top`, a long job) holds the timer off: it runs only at the prompt.',
	'tmout-tmux': 'Shells inside tmux or screen obey it too, and take the session with them.',
	'tmout-policy':
		'If it is a policy, ask for a longer time; do not type characters by machine. Only Enter resets it, and Enter runs whatever stands at the prompt.',
	'tmout-profile':
		'If it still shows the old number, the line belongs in `~/.bash_profile` or `~/.profile`.'
};
