/** The questions, their choices and what is said about a bad answer. */
export default {
	'questions-title': 'Your situation',
	'questions-hint': 'Every answer is optional. The result is always there.',
	'start-over': 'Start over',

	'question-symptom': 'What do you see?',
	'symptom-none': 'Not sure, or nothing yet',
	'symptom-freezes': 'It freezes, without a word',
	'symptom-reset': '`Broken pipe` or `Connection reset`',
	'symptom-closed': '`closed by remote host`',
	'symptom-logged-out': '`auto-logout`, or the shell ends',
	'symptom-after-sleep': 'Only after sleep or a change of network',

	'question-control': 'What may you change?',
	'control-client': 'My computer',
	'control-server': 'The server',
	'control-network': 'The network between',

	'question-clients': 'Which client?',
	'client-openssh': 'OpenSSH',
	'client-putty': 'PuTTY',
	'client-iterm2': 'iTerm2',
	'client-xshell': 'Xshell',
	'client-securecrt': 'SecureCRT',
	'client-other': 'Another',
	'client-openssh-hint': 'Terminal, git, VS Code, rsync: whatever runs `ssh`.',

	'question-path': 'What is between you and the server?',
	'measure-title': 'Measure it instead',
	'path-you': 'You',
	'path-server': 'Server',
	'path-empty':
		'Nothing said. {interval:time} stays below all {total} timeouts with a source, {spare} of them twice over.',
	'path-add': 'Add what you know of:',
	'family-home-router': 'Home router',
	'family-mobile': 'Mobile',
	'family-enterprise-firewall': 'Company firewall',
	'family-cloud': 'Cloud',
	'family-proxy': 'Proxy, container',
	'family-bastion': 'Bastion',
	'family-vpn': 'VPN',
	'family-number': 'A number',
	'question-drop': 'Or: it dies after about',
	'drop-hint': 'of silence. Leave empty if you never timed it.',

	'question-outage': 'Which interruption should it outlive?',
	'outage-hint': 'Wi-Fi hiccup, router restart, tunnel. Longer means a dead peer is noticed later.',
	'outage-30': '30 s',
	'outage-120': '2 min',
	'outage-300': '5 min',
	'outage-600': '10 min',
	'outage-other': 'Other',

	'question-more': 'Server, shell and losses',

	'unit-min': 'min',
	'unit-h': 'h',
	'unit-label': 'Unit'
};
