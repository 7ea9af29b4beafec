/** Steps and comments of the target `securecrt`. */
export default {
	about:
		'SecureCRT sends a protocol NO-OP, an SSH message. Whether it asks for an answer is not verified, so do not count on it to notice a dead peer. It does not reset `TMOUT`. In most session files it is off.',
	'variant-session': 'New session',
	'variant-lines': 'Existing session',
	'variant-all-sessions': 'All sessions',
	'variant-clicks': 'By hand',
	'comment-made-by': 'Holdfast {date}',
	'comment-interval':
		'Protocol NO-OP every {interval:time} in the Default session and every SSH session.',
	'comment-switches':
		'DRY_RUN = True counts and changes no session; UNDO = True puts the former values back.',
	'quit-first': 'Quit SecureCRT first: it writes its settings when it ends.',
	'new-session':
		'This is a new session. Never copy it over one that exists: its other settings would be lost. The command refuses to overwrite.',
	'config-folder':
		'The folder is shown under `Options`, `Global Options`, `General`, `Configuration Paths`. On Linux it is not verified.',
	'fill-in': 'Check host, port and user in the session’s options; a placeholder may stand there.',
	'not-opened': 'Written like public session files; not opened in SecureCRT: not verified.',
	hexadecimal: 'Numbers in this file are hexadecimal: {interval} is `{value}`.',
	'patch-lines':
		'Search for `Idle NO-OP` and replace both lines where they stand; they need not be together. If they are missing, add them.',
	'script-backup': 'Copy the folder `Config` first.',
	'script-run':
		'`Script`, `Run`. To find its folder the script sets the upload folder of the Default session for a moment and puts it back, as the vendor’s sample does. It needs SecureCRT 9.0 or later.',
	'script-dry-run': 'With `DRY_RUN = True` in the file it counts the sessions and changes none.',
	'script-decimal': '`INTERVAL` is decimal seconds here; only the files are hexadecimal.',
	'script-ssh-only':
		'It changes the Default session, which new ones start from, and every session whose protocol is SSH.',
	'script-tested': 'Run against a stand-in for SecureCRT only: not verified in SecureCRT itself.',
	reconnect: 'Reconnect: whether an open session takes the new value is not verified.',
	'script-verify':
		'The message counts what was changed (OK) and names what failed (ERROR). A session’s options then show {interval} seconds.',
	'script-undo':
		'Set `UNDO = True` in the file and run it again: every session gets the values that `before-holdfast.json` in the folder `Config` remembers from before the first run.',
	'clicks-one':
		'The first two lines are for one session. In some versions `Anti-idle` is a group on the page `Terminal`.',
	'clicks-all':
		'The rest is for all sessions and cannot be undone; `Change the Default session only` counts for new ones. Older versions: `Global Options`, `General`, `Default Session`, `Edit Default Settings`.',
	'clicks-string': '`Send string` types into whatever runs. It is no SSH keepalive.',
	'clicks-verify': 'Open the page again: ticked, {interval} seconds.',
	'clicks-undo':
		'Untick `Send protocol NO-OP`. For all sessions there is no undo: note the old values first.'
};
