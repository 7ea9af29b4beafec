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
		'The line has to stand above the settings it should beat. `00-` makes the file the first one read in {folder}, and the first value wins. Nothing printed: use the main file.',
	'main-top':
		'The lines go to the very top of {path}: the first value wins, and below a `Match` they would count for that block only.',
	'main-tested': 'The new file is tested before it takes the old one’s place.',
	'keep-a-session':
		'Keep a session open until a new login has worked. Running sessions survive this and keep their old values.',
	'rhel-older':
		'RHEL 9 and Fedora ship the `Include` line. Where it is missing, use the main file.',
	'as-root': 'As root, leave `sudo` out.',
	'macos-restart':
		'Widely used; whether macOS needs it at all is not verified. New connections count.',
	'windows-administrator':
		'In PowerShell as administrator. The file is read only when the service starts.',
	'windows-test': 'That `-t` prints nothing when all is well was not verified on Windows.',
	'sysv-name':
		'On Debian-like systems the service is called `ssh`. Without a service command: `sudo kill -HUP "$(cat /var/run/sshd.pid)"`, never another sshd: that would be a session.',
	'verify-case': 'From OpenSSH 10.5 on the names come in mixed case.',
	'verify-new-session': 'Then log in anew: only new sessions have the new values.',
	'dropbear-before': 'Note the old value; an error means none is set and 300 is in force.',
	'dropbear-idle':
		'`IdleTimeout` is another thing: it ends idle sessions and no keepalive resets it.',
	'dropbear-default': 'Without the option OpenWrt’s own 300 s are in force again.',
	'undo-first-backup':
		'Puts the file back as it was before the first change; later changes to it are lost.',
	'keep-a-session-unverified':
		'Keep a session open until a new login has worked. Whether running sessions survive this here is not verified.',
	'dropbear-put-back': 'Put back the noted value instead, if there was one.'
};
