/** Steps of the target `iterm2`. */
export default {
	about:
		'iTerm2 has no SSH keepalive of its own: `ssh` inside it does the work. Lines in `~/.ssh/config` do the same for every program; the idle code types into the terminal and is a last resort.',
	'variant-profile': 'Profile',
	'variant-clicks': 'By hand',
	'variant-idle-code': 'Idle code, last resort',
	'ssh-config-instead':
		'`~/.ssh/config` is as good or better: it also counts for git, scp and connections typed by hand. Use a profile where you want a menu entry.',
	'loaded-at-once':
		'iTerm2 loads the file at once; no restart. It adds a profile and changes none: open the new one under `Profiles`.',
	whom: 'Put your own user and host into the command.',
	inherits:
		'All other settings come from your default profile. Changes made to it in `Settings` are not written back to the file.',
	'not-opened':
		'Checked against the source of iTerm2, not opened in it: not verified. A file it cannot read is ignored with a message.',
	'verify-window': 'The `ssh` of the new window is listed with both options.',
	'clicks-command':
		'The tab `General` of a profile takes the command. Its label there is not verified.',
	'clicks-idle-off':
		'The line `When idle, send ASCII code` in the tab `Session` stays off: it is no SSH keepalive.',
	'clicks-older': 'Older versions say `Preferences` instead of `Settings`.',
	'clicks-undo': 'Set the profile’s command back to the login shell.',
	'idle-vendor':
		'The vendor advises against it: “not suitable for keeping ssh sessions alive”, says the dialog when you tick it.',
	'idle-types':
		'The byte is typed into whatever runs: `cat` shows and reads `^@`, `vim` leaves insert mode and inserts old text. No code is harmless everywhere.',
	'idle-not-tmout': 'Code 0 does not reset `TMOUT`. A dead peer is noticed only when TCP gives up.',
	'idle-late':
		'After a key press the first code comes up to twice as late, so {period:time} stands for {latest:time}.',
	'idle-verify': 'Type nothing: `^@` appears after {period:time} to {latest:time}. Ctrl C ends it.'
};
