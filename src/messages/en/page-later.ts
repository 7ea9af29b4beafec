/** What the page around the answers says later. */
export default {
	'more-limits': 'More limits: {count}',
	sources: 'Source',
	'limits-title': 'Limits',
	'path-rest': 'Something that could not be read'
};
