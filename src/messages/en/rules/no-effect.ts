export default {
	'HF201 title': 'Set twice in the same block',
	HF201:
		'`{keyword} {value}` has no effect: line {line} has set it to `{winner}`, and the first one wins.',
	'HF201 why':
		'For most settings OpenSSH keeps the first value it meets and passes over later ones. That is the opposite of many programs, where the last line wins, and nothing tells of it.',
	'HF201 mend': 'Keep one of the two lines.',

	'HF202 title': 'Said twice',
	HF202: '`{keyword}` is set to the same in line {line} already.',
	'HF202 why':
		'Only the first of the two lines counts. Both say the same, so nothing is wrong yet; somebody who later changes the second one will wonder why nothing changes.',
	'HF202 mend': 'Remove one of them.',

	'HF203 title': 'Set by an earlier block',
	HF203:
		'`{keyword} {value}` has no effect: `{head}` comes first and sets it to `{winner}` in line {line}.',
	'HF203.global':
		'`{keyword} {value}` has no effect: line {line}, in front of every block, sets it to `{winner}` for all hosts.',
	'HF203 why':
		'For each setting the first value that applies is kept, and blocks are read from top to bottom. A block for everyone at the top therefore beats every block below that is for fewer. In sshd the same holds among `Match` blocks, while what stands outside of them gives way.',
	'HF203 mend': 'Put blocks for single hosts first and `Host *` last.',

	'HF204 title': 'Line swallowed by the block above',
	HF204:
		'`{keyword}` belongs to the block `{head}` of line {line}, and is not set for anyone else.',
	'HF204 why':
		'A block goes on to the next `Host` or `Match` or to the end of the file; indentation and empty lines mean nothing. A line added at the end of the file, by hand or with `echo … >>`, thus becomes part of the last block.',
	'HF204 mend':
		'In `sshd_config`, move the line above the first `Match`. In `ssh_config`, put `Host *` above it.',

	'HF205 title': 'An included file comes first',
	HF205:
		'`{keyword} {value}` has no effect: line {line} of `{file}`, included above, sets it first.',
	'HF205.not-given':
		'The files included in line {line} are read before `{keyword} {value}`. If one of them sets it, this line has no effect.',
	'HF205 why':
		'Debian, Ubuntu, Fedora and others include `/etc/ssh/sshd_config.d/*.conf` at the top of `sshd_config`. The first value wins, so that those files beat what stands below, and among them the one whose name sorts first.',
	'HF205 mend':
		'Put the setting into a file in `sshd_config.d` whose name sorts first, or above `Include`. `sshd -T` shows what applies.',

	'HF206 title': 'Include within a block',
	HF206:
		'`Include` is part of the block `{head}` of line {line}: what the files say holds for that block only.',
	'HF206 why':
		'A block ends at the next `Host` or `Match`, not at an empty line. `Include` at the end of the file is in the last block, and the files count only where that block does.',
	'HF206 mend': 'Move `Include` to the top of the file, unless it is meant for this block.',

	'HF207 title': 'Include comes too late',
	HF207: 'Line {line} of `{file}` has no effect: line {winner} of this file comes first.',
	'HF207 why':
		'The first value wins. What stands above `Include` beats what the included files set.',
	'HF207 mend': 'Move `Include` up if the files are to win.',

	'HF208 title': 'Only a comment',
	HF208: '`{keyword} {value}` is a comment and has no effect; nothing else in this file sets it.',
	'HF208 why':
		'A line that begins with `#` is not read. Shipped files show their defaults that way: taking the `#` away from a default changes nothing, and one with another value counts only without it.',
	'HF208 mend': 'Take the `#` away if you mean it to apply.',

	'HF209 title': 'Capitals in a Host pattern',
	HF209: '`Host` compares letter for letter: `{pattern}` does not match `{lower}`.',
	'HF209 why':
		'Domain names do not mind capitals, but `Host` does: it compares its patterns with the name as it was typed. `Match host` and `Match originalhost` compare without regard to case.',
	'HF209 mend': 'Write the pattern in lower case, as people type names.',

	'HF210 title': 'Host does not see HostName',
	HF210:
		'This block applies to `ssh {hostname}`, not to `ssh {alias}`, though that connects to the same machine.',
	'HF210 why':
		'`Host` looks at the name as it was typed. What `HostName` makes of it is seen only by `Match host`, in lines below.',
	'HF210 mend': 'Add the alias to the patterns, or put the settings into its own block.',

	'HF211 title': 'Commas in Host',
	HF211:
		'`Host` takes its patterns with blanks between them. `{written}` is one name with a comma in it, which no host has.',
	'HF211 why':
		'`Match` lists its patterns with commas, `Host` with blanks. With a comma, `Host` has a pattern that nothing matches, and the block never applies.',
	'HF211 mend': 'Put blanks in the place of the commas.',

	'HF212 title': 'Only negated patterns',
	HF212: '`{patterns}` only takes hosts out, so that this block never applies.',
	'HF212.match': '`{patterns}` only takes names out, so that this block never applies.',
	'HF212 why':
		'A pattern with `!` takes out what another one lets in. Alone it lets nothing in: the block applies to nobody, not to everyone else.',
	'HF212 mend': 'Let all the others in: `Host * !name`, `Match user *,!name`.',

	'HF213 title': 'Old name of a setting',
	HF213: '`{keyword}` is an old name of `{proper}`.',
	'HF213.changed':
		'`{keyword}` is a name of Debian’s own whose meaning changed: `ServerAliveInterval` up to 9.8, `ConnectTimeout` from 9.9 on.',
	'HF213 why':
		'OpenSSH takes some old names in silence, and Debian adds two. Search for the documented name and you miss them; set both and the first line wins.',
	'HF213 mend': 'Write the documented name.',

	'HF214 title': 'Hidden by IgnoreUnknown',
	HF214:
		'`{keyword}` is no keyword of ssh, and `IgnoreUnknown` in line {line} keeps that quiet. Meant is probably `{nearest}`.',
	'HF214 why':
		'What `IgnoreUnknown` names is passed over without a word. With a pattern such as `*` it also hides what is misspelled or belongs in the server’s file: ssh starts, and the setting is not there.',
	'HF214 mend': 'Correct the keyword, and let `IgnoreUnknown` name only what it is for.',

	'HF215 title': 'Look-alike characters in a value',
	HF215:
		'`{character}` ({code}) looks like another character, or like nothing. OpenSSH takes it as part of the value.',
	'HF215 why':
		'No-break spaces, zero-width characters, typographic quotes and full-width letters do not separate or quote anything. Where any text is allowed, nothing tells of it: the pattern never matches, the file is not found.',
	'HF215 mend': 'Write the value again in plain characters.',

	'HF216 title': 'Line passed over',
	HF216:
		'The line begins with a quote that is not closed. OpenSSH passes over all of it without a word.',
	'HF216 why':
		'A keyword may stand in quotes. Where such a quote is not closed, OpenSSH finds no keyword and treats the line like an empty one.',
	'HF216 mend': 'Remove the quote.',

	'HF217 title': 'Lines joined by carriage returns',
	HF217: 'These lines end in carriage returns alone: OpenSSH reads them as one line, and takes it.',
	'HF217.comment':
		'These lines end in carriage returns alone: OpenSSH reads them as one line, a comment.',
	'HF217 why':
		'A line ends at a line feed. Carriage returns alone join all that follows to the first line: to a comment, which hides it, or to a head, as more patterns. Nothing tells of it.',
	'HF217 mend': 'Save the file with Unix or Windows line ends.',

	'HF218 title': 'User in a Host pattern',
	HF218: '`{pattern}` never matches: ssh takes the user off before it compares the name.',
	'HF218 why':
		'`ssh user@host` is taken apart first, and `Host` sees only the part behind the `@`. Who logs in is compared by `Match user`.',
	'HF218 mend': 'Write the name alone, with `User` in the block, or `Match host … user …`.',

	'HF219 title': 'Network in a Host pattern',
	HF219: '`{written}` is no pattern: `Host` compares text with `*` and `?`, and knows no networks.',
	'HF219 why':
		'Only `Match Address` of sshd and `Match localnetwork` of ssh (since 9.4) take networks, and the latter is about the addresses of this computer.',
	'HF219 mend': 'Write the addresses as text with `*`, where the mask ends at a dot.',

	'HF220 title': 'none leaves it open',
	HF220:
		'`none` leaves `{keyword}` unset: a later line that applies still sets it. 0 switches it off for good.',
	'HF220 why':
		'For times of ssh, `none` means not set rather than off. The first value wins, and `none` is no value, so that `Host *` further down still counts.',
	'HF220 mend': 'Write 0 to keep probing off for these hosts.',

	'HF221 title': 'Placeholder taken as a name',
	HF221: '`{written}` is a placeholder. ssh takes it for a name.',
	'HF221 why':
		'Instructions mark what everyone has to fill in with angle brackets. Where a name is wanted any text will do, so that ssh does not complain until it looks for a host or a file of that name.',
	'HF221 mend': 'Put your own value there, without the brackets.',

	'HF222 title': 'Unsupported keyword',
	HF222: '{program} passes over `{keyword}` with a message: it is not supported any more.',
	'HF222.build':
		'{program} passes over `{keyword}` with a message, unless it was built with GSSAPI or Kerberos.',
	'HF222 why':
		'The keyword belongs to something that OpenSSH dropped, or that this build was made without. The program says `Unsupported option` and goes on; the line has no effect.',
	'HF222 mend': 'Remove the line where no program reads the file that still needs it.',

	'HF223 title': 'Keyword of old times',
	HF223: '`{keyword}` has no effect any more: {program} passes over it.',
	'HF223 why':
		'Keywords that lost their meaning are still known, so that old files go on working. sshd says `Deprecated option` for most of them, ssh says nothing, and neither says anything for `Protocol`.',
	'HF223 mend': 'Remove the line.',
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
