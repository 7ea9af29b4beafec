/** Steps and comments of the target `ssh_config`. */
export default {
	about:
		'Read by everything that runs `ssh`: terminal, git, scp, rsync, VS Code, and, with `Host *`, the connections to jump hosts, which `-o` does not reach.',
	'variant-user': 'For you',
	'variant-system': 'For everyone',
	'variant-windows': 'Windows',
	'comment-made-by': 'Holdfast {date}',
	'comment-client':
		'Asks the server every {interval:time} and gives up after {count} unanswered probes, {deadline:time} after the last data.',
	'comment-all-hosts': 'The first value wins: keep Host * below the blocks of single hosts.',
	'comment-one-host': 'The first value wins: keep this above any Host *.',
	'place-all-hosts':
		'Add it at the end of the file: the first value wins, so the blocks of single hosts stay in force. If there is a `Host *` with `ServerAlive` lines already, change those instead.',
	'place-one-host':
		'Add it at the top of the file, above any `Host *`, and a line `Host *` after it, so that what stood at the top still counts for all hosts. The first value wins.',
	'place-system':
		'For all users of this computer. The `Include` line has to be there; without it, put the lines at the end of `/etc/ssh/ssh_config`. `99-` keeps the files of single hosts in force.',
	'next-connection':
		'Counts for every new connection. An open ControlMaster keeps its old values: `ssh -O stop HOST` makes the next connection a new one, `ssh -O exit HOST` also ends its sessions.',
	'verify-other-value':
		'Other numbers mean that an earlier line wins; this prints what is in force.',
	'verify-user-first': 'A value in your own `~/.ssh/config` comes first.',
	'windows-file-name':
		'The file is called `config`, without `.txt`. It is made here before Notepad opens it, since Notepad would add `.txt` to a new one.',
	'windows-encoding': 'Save as UTF-8 without BOM.',
	'undo-first-backup':
		'Puts the file back as it was before the first change; later changes to it are lost.',
	'place-system-one-host':
		'For all users of this computer. The `Include` line has to be there; without it, put the lines at the top of `/etc/ssh/ssh_config` and a line `Host *` after them.',
	'windows-gives-up':
		'Windows is reported to end a connection after 25 to 50 s of unanswered data, whatever the count says.'
};
