/** Steps and comments of the target `sshd_config`. */
export default {
	about:
		'On the server, for every client that connects. It finds dead clients and keeps the path busy; it logs nobody out.',
	'variant-drop-in': 'Drop-in file',
	'variant-main': 'In the main file',
	'variant-dropbear': 'Dropbear',
	'comment-made-by': 'Holdfast {date}',
	'comment-server':
		'A probe every {interval:time}; a client is given up after {count} unanswered ones, {deadline:time} after its last data.',
	'comment-server-version':
		'A probe every {interval:time}, or every {doubled:time} on sshd 9.2 to 9.4; a client is given up after {count} unanswered ones.',
	'comment-not-idle-users': 'A live client answers by itself: this logs no idle user out.',
	'comment-dropbear':
		'A probe every {interval:time}; closed after {deadline:time} without an answer.',
	'drop-in-first':
		'The line has to stand above all other settings, and be the first of its kind. `00-` makes the file the first one read in {folder}, and the first value wins.',
	'main-top':
		'The lines go to the very top of {path}: the first value wins, and below a `Match` they would count for that block only.',
	'main-tested': 'The new file is tested before it takes the old one’s place.',
	'keep-a-session':
		'Running sessions keep their old values and survive this. Keep one open until a new login has worked.',
	'rhel-older':
		'RHEL 9 and Fedora ship the `Include` line. Where it is missing, use the main file.',
	'as-root': 'As root, leave `sudo` out.',
	'macos-restart':
		'Widely used; whether macOS needs it at all is not verified. New connections count.',
	'windows-administrator':
		'In PowerShell as administrator. The file is read only when the service starts.',
	'windows-test': 'That `-t` prints nothing when all is well was not verified on Windows.',
	'sysv-name':
		'On Debian-like systems the service is called `ssh`. Without a service command: `kill -HUP` of the listening sshd.',
	'verify-case': 'From OpenSSH 10.5 on the names come in mixed case.',
	'verify-new-session': 'Then log in anew: only new sessions have the new values.',
	'dropbear-before': 'Note the old value; an error means none is set and 300 is in force.',
	'dropbear-idle':
		'`IdleTimeout` is another thing: it ends idle sessions and no keepalive resets it.',
	'dropbear-default': 'Without the option OpenWrt’s own 300 s are in force again.'
};
