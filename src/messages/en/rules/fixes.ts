/** What a fix does, in a few words. */
export default {
	'fix-add-line': 'Add `{keyword} {value}`',
	'fix-set-value': 'Set `{keyword}` to {value}',
	'fix-write': 'Write `{value}`'
};
