/** Steps of the target `ssh`. */
export default {
	about:
		'For one command, without touching a file, except for git. `-o` does not reach the connection to a jump host (`-J`); a `Host *` in `~/.ssh/config` does.',
	'variant-ssh': 'ssh',
	'variant-scp': 'scp',
	'variant-sftp': 'sftp',
	'variant-rsync': 'rsync',
	'variant-git': 'git',
	'variant-autossh': 'autossh',
	'variant-sshfs': 'sshfs',
	'once-only': 'Counts for what this command starts, and nothing else.',
	'jump-host':
		'With `-J` these options hold for the target only. Its probes pass through the jump host and keep that connection busy too.',
	multiplexing:
		'Over a ControlMaster that is already open they have no effect: the first process owns the connection.',
	'git-once': 'For one command: put the same `ssh …` into `GIT_SSH_COMMAND`.',
	'autossh-monitor':
		'`-M 0` alone never learns that the link is dead; with these probes `ssh` ends and autossh starts it again.',
	'sshfs-reconnect': '`reconnect` acts only once `ssh` has noticed; the probes make it notice.',
	'nothing-stored': 'Nothing is stored.',
	'git-all':
		'Counts for every git command of yours until undone. If the command above prints a value, add the `-o` options to that value instead.',
	'git-before': 'If there was a value before, set that again.'
};
