export default {
	HF401: '`PingInterval` counts minutes: {minutes} of them is one packet every {interval:time}.',
	'HF401 title': 'PuTTY: minutes taken for seconds',
	'HF401 why':
		'PuTTY keeps its interval in two numbers: `PingInterval` is whole minutes, `PingIntervalSecs` the seconds on top, and it adds them when it loads the session. The minutes came first, the seconds years later, which is why the name does not say so. `PingInterval` 60 alone is therefore one packet an hour, and most boxes on the way have forgotten the session long before. In a `.reg` file the number is hexadecimal besides.',
	'HF401 mend':
		'Put the seconds into `PingIntervalSecs` and whole minutes into `PingInterval`. For 60 seconds that is 1 and 0.',
	HF402:
		'Minutes and seconds are added: {minutes} min and {seconds} s is one packet every {interval:time}.',
	'HF402 title': 'PuTTY: minutes and seconds add up',
	'HF402 why':
		'`PingInterval` (minutes) and `PingIntervalSecs` (seconds) are not two ways of writing the same interval: PuTTY adds them. Measured with plink: 1 and 60 send one packet in 130 seconds, not two. PuTTY itself never writes 60 seconds or more, since it carries them over into the minutes.',
	'HF402 mend': 'Leave one of the two at 0, or write whole minutes and less than 60 seconds.',
	HF403:
		'`{name}` has to be a `dword:`; what stands here, `{value}`, is not read and the default, 0, is used.',
	'HF403 title': 'PuTTY: a number that is not a dword',
	'HF403 why':
		'PuTTY asks the registry for a REG_DWORD of four bytes and takes the default where it finds anything else. A number in quotes is imported without a word, as text, and then ignored: the session sends nothing. Only `dword:` and one to eight hexadecimal digits make the type it wants.',
	'HF403 mend': 'Write `dword:` and the number in hexadecimal: 30 seconds are `dword:0000001e`.',
	HF404:
		'Digits behind `dword:` are hexadecimal: this is {value} s. {decimal} s would be `dword:{hex}`.',
	'HF404 title': 'PuTTY: decimal where hexadecimal is read',
	'HF404 why':
		'The number behind `dword:` in a `.reg` file is hexadecimal, always. `dword:00000060` is 96 and `dword:00000030` is 48. Nothing warns about it, and the session looks configured, but the interval is longer than the one that was meant and may be longer than what a box on the way allows.',
	'HF404 mend': 'Convert it: 30 is `1e`, 45 is `2d`, 60 is `3c`, 120 is `78`.',
	HF405:
		'PuTTY looks for this session under `{escaped}`; under the name as it stands here it finds nothing.',
	'HF405 title': 'PuTTY: session name not escaped',
	'HF405 why':
		"PuTTY writes a session's name into its registry key with `%XX` for a blank, a backslash, `*`, `?`, `%` and a dot at the start, and looks it up the same way. A key with a plain blank is created by the import, but PuTTY never opens it: the settings stay where nobody reads them and the session itself is unchanged.",
	'HF405 mend':
		'Escape the name: a blank is `%20`, so that `Default Settings` becomes `Default%20Settings`.',
	HF406: 'No session is read from `{path}`. They are kept below `{right}`.',
	'HF406 title': 'PuTTY: values under the wrong key',
	'HF406 why':
		"Every saved session has a key of its own below PuTTY's `Sessions`, in the part of the registry that belongs to the user. Keepalive values above that, or under `HKEY_LOCAL_MACHINE`, are imported without complaint and never read: PuTTY has no setting for all users, nor one for all sessions.",
	'HF406 mend':
		"Use the session's own key. For sessions that will be made later, use `Default%20Settings`.",
	HF407:
		'`{name}` stands above already, as `{winner}`; the first one counts and this line does nothing.',
	'HF407 title': 'PuTTY for Unix: set twice',
	'HF407 why':
		'PuTTY reads a session file under Unix into a table and keeps the first line it meets for a key. A second line, for instance one added at the end by hand or by a script, changes nothing. Run with plink 0.78.',
	'HF407 mend': 'Change the first line and remove the others.',
	HF408: 'The session sends nothing while nobody types: both numbers are 0.',
	'HF408 title': 'PuTTY: keepalive is off',
	'HF408 why':
		"0 in `PingInterval` and `PingIntervalSecs` turns the keepalive off; that is also PuTTY's default. PuTTY closes no idle session by itself, but a firewall, a NAT or a load balancer on the way forgets it after minutes, and the next key press meets nobody.",
	'HF408 mend': 'Set 30 seconds, unless nothing on the way forgets.',
	HF409:
		'Only TCP keepalives are on. The system waits about two hours before the first one, which is longer than most boxes remember a session.',
	'HF409 title': 'PuTTY: only the TCP tick is set',
	'HF409 why':
		'“Enable TCP keepalives” sets `SO_KEEPALIVE` and nothing else; when the first probe goes out is up to the operating system, about two hours by default. Boxes on the way commonly forget after four minutes to an hour. The field that keeps them is “Seconds between keepalives”, which sends an SSH message that also passes through a proxy.',
	'HF409 mend': 'Set `PingIntervalSecs` to 30. The TCP tick may stay; it does no harm.',
	HF410:
		'The file has to begin with `Windows Registry Editor Version 5.00`; without it nothing is imported.',
	'HF410 title': 'Registry file without its first line',
	'HF410 why':
		'The registry editor tells its files by their first line, `Windows Registry Editor Version 5.00` or the older `REGEDIT4`. A text that begins with a key is only a piece of such a file.',
	'HF410 mend': 'Put the line at the top, then a blank line.',
	HF421:
		'This types `{string}` into the terminal every {interval:time}, into whatever runs there. It is not the SSH keepalive; that is `KeepAlive`.',
	'HF421.empty':
		'`SendKeepAlive` would type a string into the terminal, and the string is empty. The SSH keepalive is `KeepAlive`.',
	'HF421 title': 'Xshell: a string typed into the terminal',
	'HF421 why':
		'`SendKeepAlive` is the tick at “Send string when network is idle”: the characters arrive as if they had been typed, in an editor, at a password prompt, in the middle of a half-written command. A line end runs what stands there. The SSH message that nobody sees is the first tick, `KeepAlive`, and it alone keeps the boxes on the way.',
	'HF421 mend':
		'Switch the string off and leave `KeepAlive=1` with 30 to 60 seconds. Against an automatic logout of the shell neither is an answer.',
	HF422: "Xshell's SSH keepalive is switched off here; new sessions have it on, every 60 s.",
	'HF422.zero': 'The SSH keepalive is on, but its interval is 0: nothing is sent.',
	'HF422 title': 'Xshell: keepalive is off',
	'HF422 why':
		"`KeepAlive=1` is Xshell's default, with 60 seconds: all of 110 session files from public repositories have it. With 0 the session is silent while nobody types, and a NAT, a firewall or a load balancer on the way forgets it.",
	'HF422 mend': 'Set `KeepAlive=1` and `KeepAliveInterval` to 30 to 60 seconds.',
	HF423:
		'Only TCP keepalive is on. The system waits about two hours before the first one, which is longer than most boxes remember a session.',
	'HF423 title': 'Xshell: only the TCP tick is set',
	'HF423 why':
		'“Send TCP keep alive packets when network is idle” leaves the time to the operating system, which waits about two hours by default. The SSH keepalive, `KeepAlive`, is off in this file. It is the one that has an interval of its own and that also passes through a proxy.',
	'HF423 mend': 'Set `KeepAlive=1` with 30 to 60 seconds. The TCP tick may stay.',
	HF424:
		'This is a session of Xshell {version}, saved as {encoding}. Xshell writes UTF-16LE with a byte order mark from version 6 on, and is reported not to list other files.',
	'HF424 title': 'Xshell: encoding it does not write',
	'HF424 why':
		'Session files of Xshell 6 and newer are UTF-16LE with a byte order mark, all of 31 that were looked at; version 5 used one byte per character. An editor that saves the file as UTF-8 changes what Xshell finds. That it then leaves the session out of its list is what the author of a generator reports; it was not tried here.',
	'HF424 mend': 'Save it as “UTF-16 LE with BOM” (Notepad: “Unicode” or “UTF-16 LE”), with CRLF.',
	HF431: 'Digits here are hexadecimal: this is {value} s. {decimal} s would be `{hex}`.',
	'HF431 title': 'SecureCRT: decimal where hexadecimal is read',
	'HF431 why':
		"Numbers on `D:` lines of a SecureCRT session are eight hexadecimal digits: `0000003c` is 60. `00000060` looks like a minute and is 96 seconds. In SecureCRT's window and in scripts the same number is decimal, which is where the mistake comes from.",
	'HF431 mend': 'Convert it: 30 is `0000001e`, 60 is `0000003c`, 300 is `0000012c`.',
	HF432:
		'This types `{string}` into the terminal every {interval:time}, into whatever runs there. The SSH keepalive is `Idle NO-OP Check`.',
	'HF432.empty':
		'`Idle Check` would type a string into the terminal, and the string is empty. The SSH keepalive is `Idle NO-OP Check`.',
	'HF432 title': 'SecureCRT: a string typed into the terminal',
	'HF432 why':
		'`Idle Check` is “Send string”: what stands in `Idle String` arrives as if it had been typed, in an editor, at a password prompt, in a half-written command. “Send protocol NO-OP”, `Idle NO-OP Check`, is a message of the SSH protocol that no program sees. Both keep the boxes on the way; only one of them changes what you work on.',
	'HF432 mend':
		'Switch `Idle Check` off and `Idle NO-OP Check` on, with 60 seconds (`0000003c`) or less.',
	HF433: 'The session sends nothing while nobody types: the protocol NO-OP is off.',
	'HF433 title': 'SecureCRT: keepalive is off',
	'HF433 why':
		'“Send protocol NO-OP” is off unless somebody ticks it; 2,869 of 2,890 public session files have it off. A NAT, a firewall or a load balancer on the way then forgets the session after minutes of silence.',
	'HF433 mend':
		'Set `Idle NO-OP Check` to `00000001` and the timeout to 30 seconds (`0000001e`) or 60 (`0000003c`).',
	HF441:
		'iTerm2 types character {code} into whatever runs when you have not typed for {period:time}; the first one may take {latest:time}. It is no SSH keepalive.',
	'HF441 title': 'iTerm2: a character typed when idle',
	'HF441 why':
		"“When idle, send ASCII code” writes a byte to the terminal as if it had been typed. Character 0 leaves insert mode and repeats text in vim, and shows as `^@` in other programs; 13 presses Enter. It does not stop a shell's automatic logout, unless it is a line end. Its timer compares with the last key press, so that the first one comes after one to two periods. iTerm2's own dialog says that it is not suitable for keeping ssh sessions alive, and recommends `ServerAliveInterval`.",
	'HF441 mend':
		"Switch it off and put `ServerAliveInterval 30` into `~/.ssh/config`, or into the profile's ssh command. As a last resort choose a period of at most half the timeout.",
	HF442: 'This profile has no `{key}` (a text in quotes); iTerm2 loads none without it.',
	'HF442 title': 'iTerm2: profile without its names',
	'HF442 why':
		'A file in the DynamicProfiles folder is an object with an array `Profiles`; each profile needs a `Name` and a `Guid`, both strings. iTerm2 shows an error and leaves out what lacks one of them. The Guid has to be its own: not that of another file and not that of a regular profile.',
	'HF442 mend': 'Add it. A new Guid comes from `uuidgen` in a terminal.',
	HF443: 'This is no JSON, so iTerm2 ignores the whole file.',
	'HF443.trailing-comma':
		'A comma stands before the closing bracket: this is no JSON, and iTerm2 ignores the whole file.',
	'HF443.comment': 'JSON has no comments: iTerm2 ignores the whole file.',
	'HF443.syntax': 'From here on this is no JSON, so iTerm2 ignores the whole file.',
	'HF443 title': 'iTerm2: not JSON',
	'HF443 why':
		'iTerm2 reads the file with a strict JSON reader. A comma after the last member, a comment or a missing quote makes it refuse all of it, with a message, and none of its profiles appears.',
	'HF443 mend':
		'Take away what does not belong, and check the file with `python3 -m json.tool file.json`.',
	HF451:
		'One message every {interval:time} is too seldom: something on the chosen path forgets the session after {timeout:time}. {advised:time} would bear a lost one.',
	'HF451 title': "Interval not below the path's idle timeout",
	'HF451 why':
		'A box on the way forgets a connection that carries nothing for its idle timeout. The message has to come before that, and early enough that one may be lost. At or above the timeout the entry is gone when the message arrives; it is then dropped or answered with a reset, and the session ends because of the message that was meant to keep it.',
	'HF451 mend':
		'Choose at most a little under half of the shortest idle timeout; 30 seconds fit nearly every box.',
	HF461:
		'`PingType` is 0 unless the session sets it, and then the interval does nothing: WinSCP sends no keepalive.',
	'HF461 title': 'WinSCP: an interval without a kind',
	'HF461 why':
		"WinSCP has PuTTY's two numbers and a third, `PingType`, that says what is sent: 0 nothing, 1 an SSH message without content, 2 a harmless command of the file protocol, which is answered. Only values other than the default are stored, so that a session with an interval alone sends nothing.",
	'HF461 mend':
		'Set `PingType` to 1, or to 2 for a server that does not count empty messages as activity.',
	HF462: 'KiTTY types this string into the terminal when it is idle, into whatever runs there.',
	'HF462 title': 'KiTTY: a string typed into the terminal',
	'HF462 why':
		"`AntiIdle` is KiTTY's addition to PuTTY: a string that is sent as if it had been typed. A blank and a backspace, the common choice, change a file that is open in an editor, and bash's automatic logout runs on regardless. Its delay is counted in ticks of 30 seconds, so that `antiidledelay` 60 means 180 seconds. PuTTY's own keepalive is there too, and no program sees it.",
	'HF462 mend': 'Empty it and set `PingIntervalSecs` to 30.',
	HF471:
		'Tabby counts milliseconds: {value} is rounded to {seconds} s. {value} seconds are `{meant}`.',
	'HF471.none':
		'Tabby rounds {value} ms to 0, which is no interval. {value} seconds are `{meant}`.',
	'HF471.zero': '0 is no interval for Tabby: some versions then sent probes without a pause.',
	'HF471 title': 'Tabby’s milliseconds taken for seconds',
	'HF471 why':
		'Tabby keeps `keepaliveInterval` in milliseconds and rounds it to whole seconds: below 500 that is 0. With 0 or `null`, versions before fix #11340 flooded the server with probes.',
	'HF471 mend':
		'Write milliseconds: `30000` for a probe every 30 seconds. To send none, leave the line out rather than setting 0.'
};
