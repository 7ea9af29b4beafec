export default {
	'HF101 title': 'Misspelled keyword',
	HF101: '`{keyword}` is no keyword. The nearest is `{nearest}`.',
	'HF101 why':
		'OpenSSH knows a fixed list of keywords and refuses the whole file over one that is not on it. ssh then does not connect, and sshd does not start or keeps running with what it read before. Some of these names were never keywords but are copied from page to page, such as `ClientAliveMaxCount`.',
	'HF101 mend': 'Write the keyword as it is documented. Capitals do not matter.',

	'HF102 title': 'Unknown keyword',
	HF102: '{program} does not know `{keyword}`, and refuses the file because of it.',
	'HF102.debian':
		'Only the {program} of Debian and its relatives knows `{keyword}`; any other refuses the file because of it.',
	'HF102 why':
		'A keyword may come from another program, from a patched build such as Apple’s or Debian’s, or from a newer release than those known here. Every build that does not know it refuses the whole file. ssh can be told to pass over it with `IgnoreUnknown`; sshd has nothing like that.',
	'HF102 mend':
		'Remove the line or make it a comment. In `ssh_config`, `IgnoreUnknown` above it lets one file serve several programs.',

	'HF103 title': 'Keyword of the other file',
	HF103:
		'`{keyword}` belongs in the server’s `sshd_config`. Here, in the client’s file, it is `{counterpart}`.',
	'HF103.in-server':
		'`{keyword}` belongs in the client’s `ssh_config`. Here, in the server’s file, it is `{counterpart}`.',
	'HF103.client-only': '`{keyword}` belongs in the client’s `ssh_config`; sshd does not know it.',
	'HF103.server-only': '`{keyword}` belongs in the server’s `sshd_config`; ssh does not know it.',
	'HF103.host':
		'`Host` blocks belong in the client’s `ssh_config`; sshd does not know them. Its own blocks begin with `Match`.',
	'HF103 why':
		'`ServerAliveInterval` asks whether the server is still alive, so the client sets it; `ClientAliveInterval` asks about the client, so the server sets it. Each program refuses a file that has the other’s keyword: ssh does not connect, sshd does not start. Either side’s probes alone keep the path open.',
	'HF103 mend': 'Use the counterpart, or move the line to the other file.',

	'HF104 title': 'Colon after the keyword',
	HF104: 'A colon stands behind `{keyword}`, and becomes part of the keyword.',
	'HF104 why':
		'Keyword and value are separated by blanks or by one `=`. A colon is neither, so OpenSSH looks for a keyword that ends in a colon, finds none and refuses the file.',
	'HF104 mend': 'Put a blank in the place of the colon.',

	'HF105 title': 'Typographic quotes',
	HF105: '`{character}` ({code}) is a typographic quote; to OpenSSH it is a letter of the value.',
	'HF105 why':
		'Word processors, chat programs and blogs turn straight quotes into typographic ones. OpenSSH knows `"` and, since 8.7, `\'`; every other quote is part of the word it stands in.',
	'HF105 mend': 'Use straight quotes, or none: only values with blanks need them.',

	'HF106 title': 'Full-width characters',
	HF106:
		'`{character}` ({code}) is a full-width character. OpenSSH takes digits, signs and blanks only in their ASCII form.',
	'HF106 why':
		'Chinese and Japanese input methods write digits, colons, equals signs and spaces in full width. They look alike, but they are other characters: no digit, no separator, no white space to OpenSSH.',
	'HF106 mend': 'Write the line again in half width.',

	'HF107 title': 'Invisible characters',
	HF107:
		'An invisible character ({code}) stands here. OpenSSH takes it for a letter, not for white space.',
	'HF107 why':
		'Web pages and chat programs put no-break spaces and zero-width characters where blanks seem to be, and some editors put a byte order mark in front of the first line. OpenSSH separates words at space and tab only; anything else becomes part of the keyword or the value. The message shows such bytes in octal, such as `\\302\\240`.',
	'HF107 mend': 'Put plain blanks there, and save the file as UTF-8 without a byte order mark.',

	'HF108 title': 'Unit of time in words',
	HF108: '`{written}` is no time to OpenSSH. It means `{time}`.',
	'HF108 why':
		'A time is a number with one letter right behind it: `s`, `m`, `h`, `d` or `w`, in either case; without a letter it is seconds. Several can be joined: `1h30m`. Words such as `sec` or `min` are refused, and so is a blank within.',
	'HF108 mend': 'Use one letter and no blank.',

	'HF109 title': 'Neither yes nor no',
	HF109: 'OpenSSH {releases} does not take `{written}` for `{keyword}`. It means `{value}`.',
	'HF109 why':
		'Switches take `yes` and `no`. ssh takes `true` and `false` for most of them as well, sshd does not, with `TCPKeepAlive` from 10.6 on as its only exception. `on`, `off`, `1`, `0` and `enable` are refused everywhere.',
	'HF109 mend': 'Write `yes` or `no`.',

	'HF110 title': 'Decimals',
	HF110: 'OpenSSH {releases} refuses the decimals in `{written}`.',
	'HF110.count': 'A count takes whole numbers: OpenSSH {releases} refuses `{written}`.',
	'HF110 why':
		'Times were whole numbers until 10.2. Since 10.3 seconds may have decimals, which are dropped: `1.9` is 1, and `0.5` is 0, which switches probing off. Minutes and longer units take none, and counts never did.',
	'HF110 mend': 'Write whole seconds.',

	'HF111 title': 'Sign or blank in front of a number',
	HF111: 'OpenSSH {releases} refuses `{written}`: a time begins with a digit.',
	'HF111.minus': 'OpenSSH refuses negative numbers such as `{written}`.',
	'HF111 why':
		'Up to 9.7 a time could have a plus sign or, in quotes, blanks in front; 9.8 became stricter. Negative numbers were refused all along: what switches keepalive off is 0.',
	'HF111 mend': 'Write the digits only.',

	'HF112 title': 'Number out of range',
	HF112: 'OpenSSH {releases} refuses `{written}`: `{keyword}` takes {lowest} to {highest}.',
	'HF112 why':
		'Numbers are kept in 32 bits, times as seconds. Releases up to 8.4 took some larger times and lost the digits that did not fit, which left any number at all; newer ones refuse them. Ports end at 65535.',
	'HF112 mend': 'Use a number within the range.',

	'HF113 title': 'Comment without a blank',
	HF113: 'Without a blank in front, `#` is part of the value: OpenSSH {releases} refuses it.',
	'HF113 why':
		'Since 8.7 a comment behind a value begins at a `#` that a blank stands in front of. ssh up to 8.4 knows no comment there at all; sshd up to 8.6 and ssh 8.5 and 8.6 cut the line at any `#`. Only a line of its own is a comment to every release.',
	'HF113 mend': 'Put the comment on a line of its own.',

	'HF114 title': 'Comment behind a value',
	HF114: 'ssh {releases} takes no comment behind a value, and refuses the file.',
	'HF114 why':
		'ssh has taken comments at the end of a line since 8.5. Before that they are extra words: `garbage at end of line`, and ssh does not connect. sshd has always cut them off.',
	'HF114 mend':
		'Put the comment on a line of its own where the file is used with older releases, too.',

	'HF115 title': 'Wrong mark for a comment',
	HF115: '`{mark}` does not begin a comment. OpenSSH takes the line for a setting.',
	'HF115.behind': '`{mark}` does not begin a comment. OpenSSH takes what follows for more values.',
	'HF115 why':
		'Only `#` begins a comment. `;`, `//` and the like come from other languages; here they are read as a keyword or as a value, and refused.',
	'HF115 mend': 'Use `#`, at the beginning of a line.',

	'HF116 title': 'Mark at the end of the value',
	HF116: '`{mark}` becomes part of the value, which OpenSSH then refuses.',
	'HF116 why':
		'A setting ends with its line. A semicolon, a comma or a full stop behind the value is read as part of it, and `60;` is no number.',
	'HF116 mend': 'Take the mark out.',

	'HF117 title': 'Unit on a count',
	HF117: '`{keyword}` counts probes and takes no unit: `{written}` is refused.',
	'HF117 why':
		'`ServerAliveCountMax` and `ClientAliveCountMax` say how many probes in a row may go unanswered. They are no times: how long that takes follows from the interval. Any letter behind the number is refused.',
	'HF117 mend': 'Write the number of probes alone.',

	'HF118 title': 'No value',
	HF118: '`{keyword}` has no value.',
	'HF118 why':
		'Every keyword needs a value. One with nothing behind it, with empty quotes or with nothing but a comment does not mean the default: OpenSSH refuses the file.',
	'HF118 mend': 'Give it a value, or make the line a comment to have the default.',

	'HF119 title': 'Too many words',
	HF119: '`{keyword}` takes fewer words: OpenSSH {releases} refuses `{extra}`.',
	'HF119 why':
		'Words behind a complete value are not passed over: OpenSSH says `extra arguments at end of line` (up to 8.6 `garbage at end of line`) and refuses the file.',
	'HF119 mend': 'Remove them, or make them a comment on a line of its own.',

	'HF120 title': 'Two settings on one line',
	HF120: '`{keyword}` begins a second setting on this line. Each needs a line of its own.',
	'HF120 why':
		'A line holds one keyword and its values. A second keyword is read as one more value of the first, and refused.',
	'HF120 mend': 'Put every setting on its own line.',

	'HF121 title': 'Backslash at the end of the line',
	HF121:
		'Lines are not continued: the backslash is part of the value, and OpenSSH {releases} refuses it.',
	'HF121 why':
		'Shells and many configuration files join a line that ends in a backslash with the next. OpenSSH does not; to it the backslash is an ordinary character.',
	'HF121 mend': 'Remove the backslash. A long value stays on one long line.',

	'HF122 title': 'Quote not closed',
	HF122: 'The quote `{quote}` is not closed, and OpenSSH {releases} refuses the line.',
	'HF122 why':
		'Quotes hold a value with blanks together and must be closed on the same line. This is so even where the rest of the line is a command for a shell, since OpenSSH takes the line apart before it knows.',
	'HF122 mend': 'Close the quote, or take it out.',

	'HF123 title': 'Not allowed in Match',
	HF123:
		'`{keyword}` is not allowed in the `Match` block that begins in line {line}: sshd {releases} does not start with it.',
	'HF123 why':
		'A `Match` block goes on to the next `Match` or to the end of the file, whatever the indentation. A line added at the end of the file is therefore in the last block. Some settings, such as `TCPKeepAlive`, `Port` or `UsePAM`, are for the whole server and are refused there.',
	'HF123 mend': 'Move the line above the first `Match`.',

	'HF124 title': 'Unknown criterion of Match',
	HF124: 'OpenSSH {releases} does not know the criterion `{criterion}`. There are: {known}.',
	'HF124.negated':
		'sshd takes no `!` in front of a criterion: `{criterion}` is refused. Negate a pattern instead: `*,!name`.',
	'HF124 why':
		'ssh and sshd have different criteria, and newer releases have more: ssh has had `tagged` and `localnetwork` since 9.4, `version`, `sessiontype` and `command` since 10.0; sshd `Invalid-User` since 9.9 and `Version` since 10.0. One that a release does not know makes it refuse the file.',
	'HF124 mend': 'Use a criterion that this program, and this release, knows.',

	'HF125 title': 'Match without a condition',
	HF125: '`Match` needs a condition.',
	'HF125.criterion': 'The criterion `{criterion}` lacks its pattern.',
	'HF125 why':
		'`Match` is followed by pairs of a criterion and a pattern, or by `all`. Without them OpenSSH refuses the file; it does not mean everyone.',
	'HF125 mend': 'Add the pattern, or write `Match all` for everyone.',

	'HF126 title': 'Match all with other criteria',
	HF126: '`all` cannot stand beside other criteria: OpenSSH {releases} refuses `Match {others}`.',
	'HF126 why':
		'`Match all` matches always, so that other criteria beside it would say nothing. Only ssh takes `canonical` or `final` in front of it.',
	'HF126 mend': 'Keep either `all` or the others.',

	'HF127 title': 'Keyword of some releases only',
	HF127: 'OpenSSH {releases} does not know `{keyword}`, and refuses the file. Known to: {knowing}.',
	'HF127 why':
		'A keyword that came with a later release, or went with one, is an unknown keyword to all others, and one of those is enough for the whole file to be refused. Servers and laptops seldom run the same release.',
	'HF127 mend':
		'Leave it out where other releases read the file. In `ssh_config`, `IgnoreUnknown` above it lets them pass over it.',

	'HF130 title': 'Carriage returns as line ends',
	HF130: 'These lines end in carriage returns alone, so that OpenSSH reads them as one line.',
	'HF130 why':
		'A line ends at a line feed. Windows line ends (CR LF) are fine, since white space at the end is dropped. Carriage returns alone, as old Macs and some exports have them, leave one long line, which makes no sense.',
	'HF130 mend': 'Save the file with Unix or Windows line ends.',

	'HF131 title': 'NUL bytes',
	HF131:
		'There are NUL bytes here: ssh does not see what stands behind one in its line, and sshd glues the next line on.',
	'HF131 why':
		'They are most often what is left of UTF-16, as some Windows programs write it. OpenSSH reads bytes: every second one of such a file is NUL.',
	'HF131 mend': 'Save the file as UTF-8.',

	'HF132 title': 'A command among the settings',
	HF132: '`{command}` is a command, not a setting. OpenSSH looks for a keyword of that name.',
	'HF132 why':
		'Instructions often show a command line beside the lines for the file, with a prompt in front. In a configuration every line begins with a keyword, so that the command is an unknown one.',
	'HF132 mend':
		'Keep the setting it holds: what stands behind `-o` is a line of `ssh_config`. Run the rest in a shell.',

	'HF133 title': 'Markdown fence',
	HF133: 'This is the fence of a code block, copied along with it.',
	'HF133 why':
		'Three backticks mark a block of code in Markdown. To OpenSSH they are an unknown keyword.',
	'HF133 mend': 'Remove the line.',

	'HF134 title': 'HTML in the line',
	HF134: 'This is the source of a web page. What it shows is `{shown}`.',
	'HF134 why':
		'Entities such as `&nbsp;` and tags such as `<br>` are how a page is written, not what it shows. OpenSSH reads them letter by letter.',
	'HF134 mend': 'Copy from the page as shown, or write the line by hand.',

	'HF135 title': 'Line number copied along',
	HF135: 'The number in front belongs to where the line was copied from.',
	'HF135 why':
		'Editors and web pages show line numbers, which some copy along with the text. OpenSSH takes the first word of a line for its keyword.',
	'HF135 mend': 'Remove the number.',

	'HF136 title': 'Placeholder not filled in',
	HF136: '`{written}` is a placeholder: put your own value there.',
	'HF136 why':
		'Instructions mark what everyone has to fill in. Copied as it is, it is no number, no time and no choice, and OpenSSH refuses it.',
	'HF136 mend': 'Put the value there, without the brackets.',

	'HF137 title': 'Single quotes',
	HF137: 'OpenSSH {releases} takes the single quotes of `{written}` for letters of the value.',
	'HF137 why':
		"Single quotes have quoted values since 8.7. Older releases know double quotes only, so that `'60'` is no number to them.",
	'HF137 mend': 'Use double quotes, or none where the value has no blanks.',

	'HF138 title': 'Not one of the choices',
	HF138: 'OpenSSH {releases} refuses `{written}`: `{keyword}` takes {values}.',
	'HF138 why':
		'Some settings take one word of a fixed list, which may have grown with later releases: `TCPKeepAlive` has taken `transport` and `all` since 10.6. Anything else is refused.',
	'HF138 mend': 'Use a word of the list that your release knows.',

	'HF139 title': 'Not a number',
	HF139: '`{written}` is no number.',
	'HF139.time':
		'`{written}` is no time: `{keyword}` takes a number, with a unit if not in seconds. 0 switches it off.',
	'HF139.count': '`{written}` is no number: `{keyword}` takes digits only.',
	'HF139 why':
		'Times are digits and a unit (`30`, `5m`, `1h30m`), counts are digits alone. `none` leaves a time of ssh unset; sshd does not take it for `ClientAliveInterval` and `LoginGraceTime`, where 0 means off.',
	'HF139 mend': 'Write the number; to switch a time off, write 0.',

	'HF140 title': 'Wrong sign between keyword and value',
	HF140: '`{mark}` does not separate keyword and value: one `=` may, or blanks.',
	'HF140 why':
		'OpenSSH takes one `=` between keyword and value, with or without blanks around it. A second one, or a colon or an arrow beside it, becomes part of the value or of the keyword.',
	'HF140 mend': 'Use a blank.',

	'HF141 title': 'Network does not fit its mask',
	HF141:
		'sshd {releases} refuses `{list}`: an address has bits set behind its mask, or the mask is too long.',
	'HF141 why':
		'`10.0.0.1/8` names one machine and a network at once. sshd takes a network only with all bits behind the mask at zero, `10.0.0.0/8`, and does not start otherwise.',
	'HF141 mend': 'Write the network’s own address, or leave the mask out for one machine.',

	'HF143 title': 'Subsystem defined twice',
	HF143:
		'The subsystem `{name}` is already defined in line {line}: sshd {releases} does not start.',
	'HF143 why':
		'Distributions ship a `Subsystem sftp` line, and instructions add another. Up to 9.4 sshd refuses a second one of the same name; since 9.5 the first counts and others are passed over.',
	'HF143 mend': 'Keep one of the two.',

	'HF144 title': 'Command without its user',
	HF144: '`{command}` needs `{user}`, and sshd does not start without it.',
	'HF144 why':
		'sshd runs the command as an account that the configuration names; there is no default for it.',
	'HF144 mend':
		'Name an account that does nothing else, in `AuthorizedKeysCommandUser` or `AuthorizedPrincipalsCommandUser`.',

	'HF146 title': 'Unknown algorithm',
	HF146: 'OpenSSH {releases} does not know `{names}`, and refuses the whole list.',
	'HF146 why':
		'One name that a release does not know, because it is misspelled, newer or dropped, makes the list invalid and with it the file. In a list that begins with `-` unknown names are allowed.',
	'HF146 mend':
		'Take the name out, or change the default with `+`, `-` or `^` in place of a whole list.',

	'HF150 title': 'IgnoreUnknown comes too late',
	HF150: '`IgnoreUnknown` in line {line} comes behind `{keyword}`, which ssh has refused by then.',
	'HF150 why':
		'ssh reads from top to bottom. `IgnoreUnknown` works for the lines below it, and only where its own block applies.',
	'HF150 mend': 'Put `IgnoreUnknown` at the top of the file.',

	'HF179 title': 'Refused line',
	HF179: '{program} {releases} refuses this: {message}',
	'HF179.included':
		'{program} {releases} refuses line {line} of `{file}`, which is included here: {message}',
	'HF179 why':
		'The words behind the colon are the program’s own. ssh does not connect while a line is refused, even one in a block for another host; sshd does not start.',
	'HF179 mend':
		'Look the keyword up in the manual of your release: `man ssh_config` or `man sshd_config`.',
	HF180: 'ssh refuses this: {message}',
	'HF180.unquoted':
		'`-o` takes one word. Here it gets `{keyword}` without a value, and `{value}` is taken for the host.',
	'HF180.some': 'Some releases refuse this ({releases}): {message}',
	'HF180 title': '`-o` with a value ssh refuses',
	'HF180 why':
		'What stands behind `-o` is read like a line of `ssh_config`, with the same words and the same limits, and ssh ends with exit status 255 before it connects where it does not understand it. The shell takes the quotes away first: a value with a blank in front of it needs them, or an `=`. Two settings need two `-o`; a comma joins them only for sshfs.',
	'HF180 mend':
		'Write `-o Keyword=value`, one for each setting. Times are `60` or `1m`, counts are bare numbers, switches are `yes` or `no`.',
	HF181: 'ssh knows no `{keyword}`; `{nearest}` is nearest.',
	'HF181.plain': 'ssh knows no `{keyword}`: `Bad configuration option`.',
	'HF181.server':
		"`{keyword}` is a setting of the server; ssh refuses it. The client's is `{nearest}`.",
	'HF181.server-only': '`{keyword}` is a setting of the server; ssh refuses it.',
	'HF181 title': '`-o` with a keyword ssh does not know',
	'HF181 why':
		"A keyword that ssh does not know ends it before it connects: `command-line: line 0: Bad configuration option`. Upper and lower case do not matter, a letter too many does. `ClientAlive…` belongs to the server's file and `ServerAlive…` to the client: each is named after whom it watches.",
	'HF181 mend': "Write the client's keyword.",
	HF182:
		'`{program}` has no options with two dashes: `unknown option -- -`. Settings go behind `-o`.',
	'HF182 title': 'An option with two dashes',
	'HF182 why':
		'ssh, scp, sftp and autossh take options of one letter only. What begins with two dashes is refused with the list of options, before anything is connected.',
	'HF182 mend': 'Write `-o Keyword=value`.'
};
