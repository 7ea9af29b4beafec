export default {
	HF280:
		'`{keyword}` was given before, as `{winner}`; the first one counts and this one does nothing.',
	'HF280 title': 'The same `-o` twice',
	'HF280 why':
		'ssh keeps the first value it meets for a keyword, on the command line as in its files, where the command line comes first of all. An option added at the end of a long command, or behind one that an alias or a script brings along, changes nothing, and ssh does not say so.',
	'HF280 mend':
		'Change the first one. `ssh -G` with the same options prints the value that counts.',
	HF281:
		'Behind `{command}` this is part of the command that runs on the server, not an option of ssh.',
	'HF281 title': 'Option behind the remote command',
	'HF281 why':
		'ssh reads options before the host and right behind it. From the first word of the remote command on everything is passed to the server as it stands: there it is an argument of that program, and the setting never reaches ssh.',
	'HF281 mend': 'Move it in front of the host.',
	HF282:
		'`TCPKeepAlive` is on by default, and the kernel waits two hours before its first probe. Alone it keeps no session through a NAT.',
	'HF282 title': 'Only `TCPKeepAlive` on the command line',
	'HF282 why':
		"`TCPKeepAlive yes` is OpenSSH's default; it only sets `SO_KEEPALIVE`, and the times are the kernel's: 7200 seconds on Linux. Boxes on the way forget an idle session sooner, some after four minutes, and a proxy answers the kernel's probes itself. Where `ServerAliveInterval` is set in a file, that is what keeps the session, with or without this option.",
	'HF282 mend': 'Give `-o ServerAliveInterval=30` instead.',
	HF283:
		'Without `ServerAliveInterval` nothing is sent, so nothing is counted, unless a configuration file sets the interval.',
	'HF283 title': 'A count without an interval',
	'HF283 why':
		'`ServerAliveCountMax` is how many probes may stay unanswered. How often one is sent is `ServerAliveInterval`, and its default is 0: none. The count alone changes nothing.',
	'HF283 mend': 'Give `-o ServerAliveInterval=30` as well.'
};
