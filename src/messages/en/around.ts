/** What stands around pages: the page for an address without one, and the picture in previews. */
export default {
	'not-found-heading': 'No page at this address',
	'not-found-about': 'The address may be mistyped, or only part of it arrived.',
	'not-found-pages': 'Begin again from one of these pages:',

	'social-claim': 'SSH sessions that stay alive',
	'social-about': 'Keepalive settings computed for your path, with the reason for every number.',
	'social-before': 'Without a keepalive',
	'social-after': 'With these settings',
	'social-forgets': 'load balancer forgets at 5:50',
	'social-holds': 'holds'
};
