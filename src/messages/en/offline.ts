/** The line about the network and the version. */
export default {
	'offline-all': 'You are offline. Everything here still works.',
	'offline-most': 'You are offline. Everything here still works, except pages of single rules.',
	'version-newer': 'A new version is ready.',
	'version-reload': 'Reload',
	'version-later': 'Later'
};
