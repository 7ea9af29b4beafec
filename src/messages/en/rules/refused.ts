export default {
	HF180: 'ssh refuses this: {message}',
	'HF180.unquoted':
		'`-o` takes one word. Here it gets `{keyword}` without a value, and `{value}` is taken for the host.',
	'HF180.some': 'Some releases refuse this ({releases}): {message}',
	'HF180 title': '`-o` with a value ssh refuses',
	'HF180 why':
		'What stands behind `-o` is read like a line of `ssh_config`, with the same words and the same limits, and ssh ends with exit status 255 before it connects where it does not understand it. The shell takes the quotes away first: a value with a blank in front of it needs them, or an `=`. Two settings need two `-o`; a comma joins them only for sshfs.',
	'HF180 mend':
		'Write `-o Keyword=value`, one for each setting. Times are `60` or `1m`, counts are bare numbers, switches are `yes` or `no`.',
	HF181: 'ssh knows no `{keyword}`; `{nearest}` is nearest.',
	'HF181.plain': 'ssh knows no `{keyword}`: `Bad configuration option`.',
	'HF181.server':
		"`{keyword}` is a setting of the server; ssh refuses it. The client's is `{nearest}`.",
	'HF181.server-only': '`{keyword}` is a setting of the server; ssh refuses it.',
	'HF181 title': '`-o` with a keyword ssh does not know',
	'HF181 why':
		"A keyword that ssh does not know ends it before it connects: `command-line: line 0: Bad configuration option`. Upper and lower case do not matter, a letter too many does. `ClientAlive…` belongs to the server's file and `ServerAlive…` to the client: each is named after whom it watches.",
	'HF181 mend': "Write the client's keyword.",
	HF182:
		'`{program}` has no options with two dashes: `unknown option -- -`. Settings go behind `-o`.',
	'HF182 title': 'An option with two dashes',
	'HF182 why':
		'ssh, scp, sftp and autossh take options of one letter only. What begins with two dashes is refused with the list of options, before anything is connected.',
	'HF182 mend': 'Write `-o Keyword=value`.'
};
