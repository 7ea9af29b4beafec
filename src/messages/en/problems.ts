/** What is wrong with an answer or a link, and what to do about it. */
export default {
	'problem-not-a-number':
		'{value} is not a number here. Write digits, such as 350, and choose the unit.',
	'problem-too-small': '{value} is too small: write at least {min:time}, or leave it empty.',
	'problem-too-large':
		'{value} is beyond anything real: write at most {max:time}, or leave it empty.',
	'problem-too-large-losses':
		'Write at most {max}; more lost probes in a row mean an interruption.',
	'problem-choice-unknown': '{value} is not one of the choices; the answer stays as it was.',
	'problem-box-unknown': '{value} is not in the catalogue; add its idle timeout as a number.',
	'problem-version-unknown':
		'{value} is no OpenSSH version known here. Write it as `9.2`, as `ssh -V` prints it.',
	'problem-host-invalid':
		'{value} cannot stand in a file. Write a host name, or the name of a saved session, without line breaks and not beginning with a hyphen.',
	'problem-no-control':
		'Choose at least one thing you may change. Until then the answer is for your own computer.',
	'problem-no-clients': 'Choose at least one client. Until then the answer is for OpenSSH.',
	'problem-link-key': 'The link says `{key}`, which means nothing here; it was ignored.',
	'problem-link-value': 'The link says `{key}={value}`, which cannot be used; it was ignored.',
	'problem-link-repeated': 'The link says `{key}` twice; the first one counts.',
	'problem-link-encoding': 'The link is damaged at `{key}`; that answer was ignored.',
	'problem-link-version-bad':
		'The link has no readable version (`{value}`); it was read as well as it goes.',
	'problem-link-version-newer':
		'The link was made by a newer version of this page; what is known here was read. Reload to get the newest page.',
	'problem-link-too-long': 'The link is longer than {max} characters; the rest was ignored.',
	'problem-too-small-losses': '{value} is too small: write at least {min}, or leave it empty.',
	'problem-not-a-number-losses': '{value} is not a whole number. Write digits, such as 2.'
};
