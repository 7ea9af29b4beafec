/** Passing the answers on: the link as a picture, the page as Markdown, the files as one archive. */
export default {
	'pass-on': 'Pass it on',
	'pass-markdown': 'Copy as Markdown',
	'pass-zip': 'All files (.zip)',
	'pass-print': 'Print',
	'pass-share': 'Share …',
	'pass-qr': 'QR code',

	'qr-title': 'Link as a QR code',
	'qr-picture': 'QR code of the link below',
	'qr-too-long':
		'This link has {length} characters. Beyond {most} a phone does not read a QR code off a screen reliably: copy the link and send it as text.',
	'qr-local':
		'This address exists on this computer only. Another device can open it once the site is on a server that it reaches.',
	'qr-close': 'Close',

	'markdown-what': 'Markdown',
	'markdown-saved': 'The clipboard was refused. Saved as {name} instead.',
	'zip-saved': '{name}: {count} files.',

	'title-host': 'SSH keepalive for `{host}`',
	'title-all': 'SSH keepalive for all hosts',
	made: 'Made with Holdfast, {date}. The same page again:',
	setting: 'Setting',
	value: 'Value',
	why: 'Why',
	path: 'Path, from this computer to the server',
	box: 'Box',
	timeout: 'Idle timeout',
	refreshed: 'What refreshes it',
	given: '{timeout} (as entered)',
	observed: 'Observed: the session dies after about {observed:time} of silence.',
	help: 'What helps',
	where: 'Where',
	command: 'Command',
	does: 'What it does',
	'in-archive': 'In this archive',
	labelled: '{label}:'
};
