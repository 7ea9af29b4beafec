/** Steps and comments of the target `xshell`. */
export default {
	about:
		'Xshell sends an SSH message of its own; in every session file read for this it was on, every 60 s. Whether it waits for an answer is not verified, so do not count on it to notice a dead peer. It does not reset `TMOUT`.',
	'variant-session': 'New session',
	'variant-clicks': 'By hand',
	'variant-all-sessions': 'All sessions',
	'comment-made-by': 'Holdfast {date}',
	'comment-all-sessions':
		'SSH keepalive every {interval:time} in every saved session. Run it with -Undo to put the former files back.',
	'new-session':
		'This is a new session. Never copy it over one that exists: its other settings would be lost. The command refuses to overwrite.',
	'version-folder': 'The folder is named after the version: 6, 7 or 8.',
	'fill-in':
		'Check host, port and user in the session’s `Properties`; a placeholder may stand there.',
	'not-opened': 'Written like files of Xshell 7.1; not opened in Xshell: not verified.',
	'not-the-string':
		'`KeepAlive` is the SSH message. `SendKeepAlive`, off here, types a string into the terminal.',
	'clicks-where': 'Right-click the session for `Properties`.',
	'clicks-string':
		'`Send string when network is idle` types into whatever runs. It is no SSH keepalive.',
	'clicks-tcp':
		'`Send TCP keep alive packets when network is idle` waits as long as the system says.',
	reconnect: 'Reconnect: whether an open session takes the new value is not verified.',
	'clicks-verify': 'Open the page again: ticked, {interval} seconds.',
	'clicks-undo': 'Enter what was there before; in the files read, ticked with 60 seconds.',
	'script-backs-up':
		'Run it in the folder where you saved it. Each file it changes is kept beside itself as `.before-holdfast`, once; it lists what it changed. Not run on Windows: not verified.',
	'script-close': 'As a precaution, close Xshell first: it might write a session it has open.',
	'script-older':
		'It covers version 6 and later, with the template `default` for new sessions. For another folder, append `-Sessions` and its path. A file without the section `[CONNECTION:KEEPALIVE]` is left alone with a warning.',
	'script-verify': 'Every session shows `KeepAlive=1` and `KeepAliveInterval` {interval}.',
	'script-undo':
		'Puts the kept files back. Changes made to those sessions since then are lost with it.'
};
