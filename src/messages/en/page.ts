/** The page around the answers. */
export default {
	'site-title': 'Holdfast: SSH sessions that stay alive',
	'site-description':
		'Safe SSH keepalive settings for your path, with the reason for every number, and files that work as they are: sshd_config, ssh_config, PuTTY, iTerm2, Xshell, SecureCRT.',
	'skip-to-answer': 'Skip to the answer',
	'no-script':
		'Without JavaScript this page shows the answer for a first visit only; a shared link cannot be opened.',

	'answer-title': 'Settings',
	'copy-settings': 'Copy settings',
	'change-answers': 'Change answers',
	'see-result': 'See result',
	dismiss: 'Dismiss',
	'how-computed': 'How it is computed',
	close: 'Close',

	'readout-interval': 'Interval',
	'readout-count': 'Count max',
	'readout-deadline': 'Gives up after',
	'readout-traffic': 'Traffic a day',
	'readout-none': '–',
	'unit-s': 's',
	'unit-probes': 'probes',
	'live-answer': '{interval:time}, {count} probes, {verdict}',
	'live-interval': '{interval:time}, {verdict}',
	'dock-interval': '{interval:time}',
	'dock-summary': '{interval:time} × {count}'
};
