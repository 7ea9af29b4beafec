/** What every page has around it. */
export default {
	'nav-label': 'Pages',
	'nav-wizard': 'Settings',
	'nav-check': 'Check',
	'nav-timeouts': 'Timeouts',
	'nav-rules': 'Rules',
	'nav-learn': 'Learn',
	'nav-about': 'About',
	'other-language': '中文',
	'other-language-offer': '本页有中文版',
	'source-code': 'Nothing you enter leaves this page.',
	licence: 'MIT licence',
	'share-link': 'Copy link',
	qr: 'QR code',
	copy: 'Copy',
	copied: 'Copied',
	'copied-what': '{what} copied',
	'copy-refused': 'Press Ctrl C',
	loading: 'Loading',
	'load-failed': 'This part could not be loaded. Check the connection.',
	'one-file': 'All of this in one file, for machines without internet ({size:bytes})',
	'try-again': 'Try again'
};
