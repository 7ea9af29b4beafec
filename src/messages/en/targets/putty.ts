/** Steps and comments of the target `putty`. */
export default {
	about:
		'PuTTY sends an SSH message that asks for no answer (`SSH_MSG_IGNORE`). It refreshes every timer on the path, but a dead peer is noticed only when TCP gives up, and `TMOUT` runs on.',
	'variant-session': 'One session',
	'variant-default-settings': 'Default Settings',
	'variant-all-sessions': 'All sessions',
	'variant-unix': 'Linux, macOS',
	'variant-clicks': 'By hand',
	'comment-made-by': 'Holdfast {date}',
	'comment-adds-up':
		'Keepalive every {interval:time}: PingInterval counts minutes ({minutes}), PingIntervalSecs seconds ({seconds}), and PuTTY adds them.',
	'comment-session': 'An import changes these two values and nothing else in the session.',
	'comment-default-settings':
		'For hosts typed by hand and for new sessions. Saved sessions keep their own values.',
	'comment-all-sessions': 'Run it with -Undo to put the former values back.',
	'backup-once':
		'This backs up all of PuTTY. If it asks whether to overwrite, a backup exists already: answer no.',
	'import-merges':
		'A double click on the file does the same. The import changes these two values and leaves the rest alone. Tested with the regedit of Wine; with that of Windows, not verified.',
	'session-name':
		'The session has to exist under exactly this name, otherwise the import makes one without a host.',
	'name-encoding':
		'This name has characters outside ASCII. The file escapes them as UTF-8; which code page PuTTY takes is not verified. Compare with `reg query HKCU\\Software\\SimonTatham\\PuTTY\\Sessions`, or change all sessions, which needs no name.',
	'default-only-new':
		'Default Settings serves hosts typed by hand and new sessions. A session saved earlier keeps its own value.',
	'adds-up':
		'{interval:time} is kept as {minutes} min and {seconds} s: `PingInterval` counts minutes, `PingIntervalSecs` seconds, and PuTTY adds them. `PingInterval` 60 would be an hour.',
	'open-windows':
		'A window that is open keeps its value. Right-click its title bar, `Change Settings`, `Connection`: there the seconds count at once.',
	'not-tcp-keepalives':
		'`Enable TCP keepalives (SO_KEEPALIVE option)` is something else: it waits as long as the system says.',
	'sent-log':
		'The log has a line `Outgoing packet …, type 2 / 0x02 (SSH2_MSG_IGNORE)` for every {interval:time}. Delete it afterwards: what the session carried is in it.',
	'undo-merges':
		'The lines above switch the keepalive off, PuTTY’s own default. Importing the backup instead resets every session and host key it holds to that day.',
	'clicks-save': 'Without `Save` the number is gone with the window.',
	'clicks-off': 'Enter 0 in the same field and save.',
	'script-backs-up':
		'Run it in the folder where you saved it. It exports all of PuTTY to `putty-before-holdfast.reg` and notes each session’s former values in `putty-before-holdfast.csv`, both in your user folder; a second run overwrites neither. Not run on Windows: not verified.',
	'all-hexadecimal':
		'Every session shows `PingInterval` {minutes} and `PingIntervalSecs` {seconds}, in hexadecimal.',
	'script-undo':
		'Puts back each session’s former values and removes those that were not there. Should that fail, `putty-before-holdfast.reg` has everything.',
	'unix-folder':
		'`~/.config/putty` is used if it exists (or `putty` in `$XDG_CONFIG_HOME`), and then nothing in `~/.putty` is found. `$PUTTYDIR`, where set, comes before both.',
	'unix-new': 'If there is no such session, make the file:',
	'unix-existing':
		'If there is one, change the two lines in place; the file above would drop its other settings:',
	'unix-fill-in': 'Check `HostName`: it is what you called the session, or a placeholder.',
	'unix-undo': 'Remove the file if it was new.',
	'undo-first-backup':
		'Puts the file back as it was before the first change; later changes to it are lost.'
};
