/** The page around the answers. */
export default {
	'site-title': 'Holdfast: SSH sessions that stay alive',
	'site-description':
		'Safe SSH keepalive settings for your path, with the reason for every number, and files that work as they are: sshd_config, ssh_config, PuTTY, iTerm2, Xshell, SecureCRT.',
	'skip-to-answer': 'Skip to the answer',
	'no-script':
		'Without JavaScript this page shows the answer for a first visit only; a shared link cannot be opened.',

	'questions-title': 'Your situation',
	'questions-hint': 'Every answer is optional. The result is always there.',
	'start-over': 'Start over',

	'answer-title': 'Settings',
	'copy-settings': 'Copy settings',
	download: 'Download',
	'change-answers': 'Change answers',
	'see-result': 'See result',
	dismiss: 'Dismiss',
	'more-limits': 'More limits: {count}',
	'how-computed': 'How it is computed',
	close: 'Close',
	sources: 'Source',
	'limits-title': 'Limits',

	'readout-interval': 'Interval',
	'readout-count': 'Count max',
	'readout-deadline': 'Gives up after',
	'readout-traffic': 'Traffic a day',
	'readout-none': '–',
	'unit-probes': 'probes',
	'live-answer': '{interval:time}, {count} probes, {verdict}',
	'live-interval': '{interval:time}, {verdict}',
	'dock-interval': '{interval:time}',
	'dock-summary': '{interval:time} × {count}',

	'files-title': 'Files and steps',
	'explain-comments': 'Explain in comments',
	'for-all-hosts': 'all hosts',
	'host-label': 'Host, or the name of the saved session',
	'system-label': 'Server system',
	'where-it-goes': 'Where it goes',
	'or-elsewhere': 'or',
	apply: 'Apply',
	verify: 'Verify',
	undo: 'Undo',
	expect: 'Expected output',

	'target-ssh_config': 'ssh_config',
	'target-sshd_config': 'sshd_config',
	'target-ssh': 'ssh -o',
	'target-putty': 'PuTTY',
	'target-iterm2': 'iTerm2',
	'target-xshell': 'Xshell',
	'target-securecrt': 'SecureCRT',
	'target-shell': 'TMOUT',
	'target-kernel': 'TCP keepalive',
	'target-conntrack': 'Linux gateway',
	'target-watch': 'Watch',

	'path-rest': 'Something that could not be read'
};
