/** Measuring one's own path. */
export default {
	'measure-lead':
		'A script finds out how long an idle connection survives on the way to a server of yours. It opens up to 18 connections side by side, leaves each silent for another time, and tells which ones live. It changes nothing and sends nothing anywhere else.',
	'measure-download': 'Download measure.sh',
	'measure-command': 'The command',
	'measure-how':
		'Needs bash and a login without questions (key or agent). The first round takes about 16 minutes with the usual silences; `-w` tries others. On Windows, WSL or Git Bash may do; that was not tried.',
	'measure-paste': 'Paste what it printed',
	'measure-use': 'Use this as my path',
	'measure-taken': 'The path forgets after {survived:time} at the earliest; planned for that.',
	'measurement-missing': 'There is no result in it: the line begins with holdfast-measured.',
	'measurement-contradicts':
		'The result contradicts itself: {survived:time} survived, {died:time} not. Measure once more.',
	'measurement-too-long':
		'Everything died, after {died:time} already. Measure once more with shorter silences: -w "2 5 10 20".'
};
