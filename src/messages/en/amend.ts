/** Why a text could not be brought into line with a plan, or not wholly. */
export default {
	'amend-refused':
		'The file is refused at line {line}, so nothing was changed: `{message}`. Repair that first.',
	'amend-failed': '`{keyword}` could not be brought to {value}; it stays {found}.',
	'amend-undecided':
		'Line {line} cannot be decided here. Where it applies, `{keyword}` is {value}.',
	'amend-include': 'Line {line} includes a file that is not here. What it sets before wins.',
	'amend-no-session': 'There is no session’s key in this file, so nothing could be set.',
	'amend-no-command': 'There is no ssh command in this text, so nothing could be set.',
	'amend-json': 'This is no JSON; mend that first.',
	'amend-no-ssh':
		'The profile {name} runs no ssh of its own that could get the settings: put them into `~/.ssh/config`.',
	'amend-not-possible': 'There is no keepalive to set in a text of this kind.'
};
