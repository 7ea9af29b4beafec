/** What programs say: who said it, what happened, what to do next. */
export default {
	HF601:
		'ssh gave up: `{host}` left every probe unanswered for interval × (count + 1). The keepalive has done its work; the path or the peer is dead.',
	'HF601 title': 'Timeout, server not responding',
	'HF601 why':
		'ssh prints this when `ServerAliveInterval` and `ServerAliveCountMax` have run out: nothing at all came from the server for interval × (count + 1). It then exits with status 255. Either the path was interrupted for longer than that, or a box on the way had forgotten the connection before the first probe. With `-q` or `LogLevel ERROR` the line is hidden.',
	'HF601 mend':
		"If it comes after real outages, raise the count. If it comes after quiet spells, the interval is above the path's idle timeout: lower it to 30.",
	HF602:
		'ssh noticed, when writing, that the connection was already gone (`{error}`). It does not say who ended it; after a pause it is most often an idle timeout on the path.',
	'HF602 title': 'client_loop: send disconnect',
	'HF602 why':
		"ssh (8.0 and later) tried to say good-bye and could not: an RST had arrived, or the kernel had stopped retransmitting. Between 8.0 and 9.7 this is often the only line left; from 9.8 on `Read from remote host …` stands above it and tells more. Right after login, think of `IPQoS` or a VM's NAT rather than of idleness.",
	'HF602 mend':
		'After a pause: `ServerAliveInterval 30`. At once after login: try `-o IPQoS=none`.',
	HF603:
		'An old ssh noticed, when writing, that the connection was gone (`{error}`). It does not say who ended it.',
	'HF603 title': 'Write failed: Broken pipe',
	'HF603 why':
		'The older wording of `client_loop: send disconnect`; in which releases it was printed is not verified. Writing failed because an RST had arrived or the kernel had given up. After a pause it is most often an idle timeout on the path.',
	'HF603 mend': '`ServerAliveInterval 30` in `~/.ssh/config`, and a newer ssh.',
	HF604:
		'ssh 7.9 or older noticed, when writing to `{host}`, that the connection was gone (`{error}`).',
	'HF604 title': 'packet_write_wait',
	'HF604 why':
		'The wording before 8.0 of what is now `client_loop: send disconnect: Broken pipe`. An RST had arrived, or the kernel had given up; who caused it is not said. After a pause it is most often an idle timeout on the path.',
	'HF604 mend': '`ServerAliveInterval 30` in `~/.ssh/config`; and update ssh.',
	HF605:
		'`{host}`, or a proxy in front of it, closed the connection in order (FIN). Somebody decided this: sshd, a bastion or a policy.',
	'HF605 title': 'Connection closed by remote host',
	'HF605 why':
		'ssh prints this when the other side ends TCP: the sshd process ended or was killed, sshd gave up on you (`ClientAlive…`), `UnusedConnectionTimeout` ran out, or a proxy or bastion closed. A box that merely forgot the connection does not say good-bye like this.',
	'HF605 mend':
		"Ask sshd's log at that minute: `Timeout, client not responding`, `terminating inactive connection`, or nothing at all, in which case something in between closed it.",
	HF606:
		'The session on `{host}` is over. By itself this line is the normal end of a login with a terminal.',
	'HF606 title': 'Connection to HOST closed',
	'HF606 why':
		"ssh prints it whenever a session with a terminal ends: after `exit`, after the shell's auto-logout, after `ChannelTimeout`, and below the real message after a failure. If nothing stands above it and nobody logged out, the shell was ended on the server.",
	'HF606 mend':
		'Read the line above it. If there is none and you did not log out, look for `TMOUT` and `ChannelTimeout`.',
	HF607:
		'Reading from `{host}` failed: `{error}`. A reset was sent by the peer or a box that no longer knew the connection; a time-out means the path is dead.',
	'HF607 title': 'Read from remote host',
	'HF607 why':
		"`Connection reset by peer` is an RST: from a box that had lost its state, from a server that was restarted, or from one that killed the connection. `timed out` is the local kernel's own verdict after many retransmissions. Up to 9.7 the line was often lost and only `client_loop: send disconnect: Broken pipe` was seen.",
	'HF607 mend':
		"Reset after a pause: `ServerAliveInterval` below the box's idle timeout, 30 s. Timed out: look at the network.",
	HF608:
		'`{host}` answered with an RST. Before login that is a refusal; in the middle of a session, after a pause, a box has forgotten the connection.',
	'HF608 title': 'Connection reset by IP port',
	'HF608 why':
		"Before login it has nothing to do with idleness: `MaxStartups`, a penalty, a firewall or a ban. Windows' ssh prints the same line also for a session that was already open (error 10054). A `kex_…` line above it points to the first case, a prompt to the second.",
	'HF608 mend':
		"Before login: read the server's log, try later or from another address. In a session: `ServerAliveInterval 30`.",
	HF609:
		'The server, or a box, reset the connection before it said a word. This is a refusal; no keepalive helps.',
	'HF609 title': 'kex_exchange_identification: reset',
	'HF609 why':
		'No session existed yet. Usual causes: `MaxStartups` is exhausted, fail2ban or `PerSourcePenalties` (9.8 and later) has banned the address, `hosts.deny`, or a firewall that resets.',
	'HF609 mend': "Read the server's log, lift the ban, and open fewer connections at once.",
	HF610:
		'The server, or a proxy in front of it, closed before it said a word. This is a refusal or a proxy without a live server; no keepalive helps.',
	'HF610 title': 'kex_exchange_identification: closed',
	'HF610 why':
		'TCP was accepted and ended before the banner. `MaxStartups`, a ban, `hosts.deny`, an sshd without host keys, or a load balancer that has no backend.',
	'HF610 mend': "Read the server's log; behind a load balancer check that the backend runs.",
	HF611:
		'Nobody answered at `{host}` port {port}: no connection ever came up. This has nothing to do with keepalive.',
	'HF611 title': 'ssh: connect to host: timed out',
	'HF611 why':
		'The first packet of TCP was not answered. A firewall or security group drops it, the address is wrong, the host is down, or a VPN is not connected.',
	'HF611 mend': 'Check address and port, the security group, and the VPN.',
	HF612:
		'`{host}` accepted TCP and then said nothing in time, before any session: `ConnectTimeout` ran out, or interval × count during the key exchange.',
	'HF612 title': 'Connection to IP port timed out',
	'HF612 why':
		'Before the session `ServerAliveInterval` × `ServerAliveCountMax` is a limit for each read, and `ConnectTimeout` covers TCP and the banner. The server is overloaded, something else listens on the port, or large packets do not get through (MTU).',
	'HF612 mend': "Look at the server's load and log; with `ssh -v` see how far it gets.",
	HF613:
		'TCP came up, but no SSH server introduced itself before `ConnectTimeout` ran out. No keepalive helps here.',
	'HF613 title': 'Timed out during banner exchange',
	'HF613 why':
		'Something accepted the connection and stayed silent: an overloaded sshd, a proxy without a backend, or another service. `ServerAliveInterval` does not cover this phase, `ConnectTimeout` does.',
	'HF613 mend':
		'Check what listens on the port and how busy it is; raise `ConnectTimeout` for a slow host.',
	HF614:
		'The master connection is alive, but the server grants it no further session: `MaxSessions` is used up. This is no idle drop.',
	'HF614 title': 'mux_client_request_session failed',
	'HF614 why':
		'With multiplexing all windows share one connection, and sshd allows `MaxSessions` (default 10) of them on it. ssh usually goes on with a connection of its own.',
	'HF614 mend': 'Raise `MaxSessions` on the server, close windows, or use `ssh -S none`.',
	HF615:
		'The socket `{path}` of another master is in the way, often one whose connection died silently.',
	'HF615 title': 'ControlSocket already exists',
	'HF615 why':
		'A master whose path was silently cut still owns its socket and waits. New windows then get connections of their own, and those that do reach the dead master hang with it.',
	'HF615 mend':
		'`ssh -O exit HOST`, or delete the socket. Put `ServerAliveInterval 30` in `~/.ssh/config`, so that a dead master ends by itself.',
	HF616:
		"`{word}` in line {number} is no keyword for this program, so it refuses the **whole** file. Usual reasons: the other side's file, a typo, an older version.",
	'HF616 title': 'Bad configuration option',
	'HF616 why':
		'ssh and sshd each know only their own keywords: `ClientAlive…` stops ssh, `ServerAlive…` stops sshd. ssh prints all such lines and then `terminating`; sshd does not start. A colon, a BOM or a full-width sign makes a word unknown as well.',
	'HF616 mend':
		'Mend the word; in ssh_config `IgnoreUnknown` can excuse one. For sshd run `sudo sshd -t` before any restart.',
	HF617: 'The file is refused: {count} of its lines could not be used. The lines above say which.',
	'HF617 title': 'terminating, bad configuration options',
	'HF617 why':
		'ssh reads the whole file, names every bad line and ends with status 255; the plural stands even for one. sshd names unknown words and a few others, but stops at the first bad **value**, so more may be hidden behind it.',
	'HF617 mend': 'Mend the lines named above and check again: `ssh -G HOST`, `sudo sshd -t`.',
	HF618:
		'Line {number} has no usable time. Write `60`, `90s` or `1m30s`: no blank, no `sec`, no full-width digit.',
	'HF618 title': 'invalid time value',
	'HF618 why':
		'A time is digits with an optional `s`, `m`, `h`, `d` or `w`, summed. `60sec`, `60ms`, `0x3c`, `1h 30m`, a negative number, full-width digits and a comment glued to the value are refused. sshd stops at once and does not start.',
	'HF618 mend': 'Write a plain number of seconds.',
	HF619: 'Line {number} needs a bare number ({problem}). A count such as CountMax takes no unit.',
	'HF619 title': 'integer value invalid',
	'HF619 why':
		'Counts are whole numbers from 0 on. `5m`, `1.0`, `0x3`, `none` and `-1` are refused. sshd stops at once and does not start.',
	'HF619 mend': 'Write a number such as `3`; the time belongs into the interval.',
	HF620: 'Line {number}: `{word}` is no value for this option. Switches take `yes` or `no`.',
	'HF620 title': 'unsupported option',
	'HF620 why':
		'ssh takes `yes`, `no`, `true` and `false`, sshd only `yes` and `no`; `on`, `1` and `enable` are refused by both. Not to be confused with `Unsupported option` with a capital U, which is only a remark.',
	'HF620 mend': 'Write `yes` or `no`.',
	HF621: 'Line {number} has more on it than its keyword takes, so the file is refused.',
	'HF621 title': 'Extra arguments at end of line',
	'HF621 why':
		'Two settings on one line, a time with a blank in it (`1h 30m`), or a trailing comment. ssh up to 8.4 does not know comments behind a value: `garbage at end of line; "#".`',
	'HF621 mend': 'One setting per line; comments on lines of their own.',
	HF622: '`{word}` in line {number} has no value, so the file is refused.',
	'HF622 title': 'no argument after keyword',
	'HF622 why':
		'The value is missing or stands on the next line; lines cannot be continued. This is checked before the keyword itself, so the word may be unknown as well.',
	'HF622 mend': 'Put the value on the same line, or delete the line.',
	HF623:
		'`{word}` in line {number} stands below a `Match`, where it is not allowed. sshd does not start.',
	'HF623 title': 'Directive not allowed within a Match block',
	'HF623 why':
		'A Match block runs to the next `Match` or the end of the file; indentation and empty lines do not end it. A line appended to the file lands in the last block. `TCPKeepAlive`, `Port` and others are global only; `ClientAliveInterval` and its count are allowed since 7.4.',
	'HF623 mend': 'Move the line above the first `Match`.',
	HF624: 'The `Match` in line {number} cannot be read, so the file is refused.',
	'HF624 title': 'Bad Match condition',
	'HF624 why':
		'An unknown criterion, one without its argument, or `all` together with others. The line above usually says which: `Unsupported Match attribute`, `missing argument`. sshd knows other criteria than ssh, and no `!` before one.',
	'HF624 mend':
		'`Match host PATTERN` in ssh_config, `Match User NAME` in sshd_config; several are joined by blanks.',
	HF625: 'A quotation mark in line {number} is never closed, so the file is refused.',
	'HF625 title': 'invalid quotes',
	'HF625 why':
		'`"` and `\'` both quote and must be paired, even on lines that are otherwise taken as they stand (ProxyCommand). Curly quotes are no quotes at all, but part of the value.',
	'HF625 mend': 'Close the quote, or leave quotes out where the value has no blank.',
	HF626:
		'ssh will not read `{file}`, because others may write to it or it belongs to somebody else. Every ssh command fails until that is mended.',
	'HF626 title': 'Bad owner or permissions',
	'HF626 why':
		'`~/.ssh/config` and what it includes must belong to you (or root) and must not be writable by group or others. A file given with `-F` is not checked.',
	'HF626 mend': '`chmod 600 ~/.ssh/config`, and `chown` it to yourself.',
	HF627: '`{word}` in line {number} is ignored, nothing more: the program goes on.',
	'HF627 title': 'Deprecated or unsupported option',
	'HF627 why':
		'sshd remarks on words it once knew or was built without, and starts all the same; with `-T` the line appears twice. ssh is silent about deprecated ones and prints this only for unsupported ones.',
	'HF627 mend': 'Delete the line when convenient.',
	HF628:
		'Windows reports socket error {number}: 10060 is "timed out", 10054 "reset by the other side", 10053 "given up by this computer".',
	'HF628 title': 'Windows socket errors in ssh -vvv',
	'HF628 why':
		"These lines of `ssh -vvv` on Windows name the system's reason for the end. After some minutes without input they point to an idle timeout on the path: nothing came back, or a box answered with an RST.",
	'HF628 mend': '`ServerAliveInterval 30` in `%USERPROFILE%\\.ssh\\config`.',
	HF629:
		'The connection with `{host}` ended at a packet that could not be read or handled: {error}.',
	'HF629 title': 'ssh_dispatch_run_fatal',
	'HF629 why':
		'ssh and sshd stop here, during login as well as in a running session. What stands behind the last colon is the reason: `Connection corrupted` and `message authentication code incorrect` mean that bytes were altered on the way. A keepalive that gives up says `Timeout, server … not responding` instead.',
	'HF629 mend':
		'Read the reason. If bytes were altered, try without the VPN or proxy in between, or from another network; otherwise see with `ssh -v` which step it stops at.',
	HF630:
		'A probe of the **server** arrived (`ClientAliveInterval` is on there), and ssh answers it by itself.',
	'HF630 title': "A server's probe in ssh -v",
	'HF630 why':
		"The time between two such lines is the server's interval, or twice that on sshd 9.2 to 9.4. Each refreshes the whole path in both directions. When they stop coming, the path from the server is dead.",
	'HF630 mend': 'Nothing to do: this is a keepalive at work.',
	HF631:
		"The server answered a global request: in a quiet session that is ssh's own probe (`ServerAliveInterval`), and the path works in both directions.",
	'HF631 title': "The answer to ssh's own probe in ssh -vvv",
	'HF631 why':
		'The probe is the global request `keepalive@openssh.com`, `send packet: type 80`. sshd does not know it and answers with failure, type 82, which counts just as well: it came from the other side. The type 80 right after login, in either direction, is no probe, and a refused `-R` is answered with 82 too.',
	'HF631 mend':
		'Nothing to do: this is a keepalive at work. If 80 is repeated without 82 in between, nothing comes back, and ssh gives up after count + 1 intervals.',
	HF632:
		'A null packet, as PuTTY and its family send for keepalive: it refreshes the path, but nobody answers it.',
	'HF632 title': 'A null packet in the log',
	'HF632 why':
		'PuTTY, KiTTY and WinSCP send `SSH_MSG_IGNORE` at a fixed interval, whether or not there is other traffic. It keeps NAT and firewalls open. A dead peer is noticed only by TCP, minutes later.',
	'HF632 mend': "Nothing to do: the interval between these lines is the client's keepalive.",
	HF633:
		'sshd gave up: the client left every probe unanswered. It was unreachable, asleep or stopped, not merely idle.',
	'HF633 title': 'Timeout, client not responding',
	'HF633 why':
		'`ClientAliveInterval` × (`ClientAliveCountMax` + 1) passed without a byte from the client; twice that on sshd 9.2 to 9.4. A client that is alive answers by itself, so a person who does nothing is never the cause. A laptop that sleeps is the usual one. Up to 7.6 the line names no user.',
	'HF633 mend':
		'To ride out longer interruptions raise `ClientAliveCountMax`. For sleep use mosh or tmux.',
	HF634:
		'`UnusedConnectionTimeout` ended the connection of `{user}`: no session or forwarding was open on it. Keepalives do not count here.',
	'HF634 title': 'terminating inactive connection',
	'HF634 why':
		'sshd 9.2 and later can close connections without any open channel, such as `ssh -N` or an idle multiplexing master. A shell, however idle, is a channel and is left alone.',
	'HF634 mend':
		'Raise `UnusedConnectionTimeout` or set it to `none`; for tunnels keep a channel open.',
	HF635:
		'Somebody connected and did not log in within `LoginGraceTime`. This says nothing about sessions that idle.',
	'HF635 title': 'Timeout before authentication',
	'HF635 why':
		"A password prompt left open, a scanner, or a load balancer's health check. The limit is 120 s by default and acts before login only. Debian 12 does not log it at all.",
	'HF635 mend':
		'Usually nothing. If people are cut off while typing a password or a token, raise `LoginGraceTime`.',
	HF636:
		'The other side, `{host}`, closed in order: it quit, its own keepalive gave up, or a box in between sent the FIN.',
	'HF636 title': 'Connection closed by IP port',
	'HF636 why':
		'sshd saw a FIN and no message of disconnection. `[preauth]` behind it means that nobody had logged in, which is mostly scanners and health checks. In a session compare the minute with what the client printed.',
	'HF636 mend':
		"Look at the client's last line at that minute: `Timeout, server … not responding` means that its keepalive gave up.",
	HF637: 'The client said good-bye: a session ended in order. This is no fault.',
	'HF637 title': 'disconnected by user',
	'HF637 why':
		"ssh sends this when its last session is over, for whatever reason: `exit`, the shell's auto-logout (`TMOUT`), or `ChannelTimeout`. All of them look the same here.",
	'HF637 mend':
		'If nobody logged out, look for `TMOUT` in the profile and for `ChannelTimeout` in sshd_config.',
	HF638:
		'The session of `{user}` ended, for whatever reason: PAM notes every end and says nothing about the cause.',
	'HF638 title': 'pam_unix: session closed',
	'HF638 why': 'This line follows a logout, a timeout, a kill and a lost connection alike.',
	'HF638 mend': 'Read the sshd line just before it.',
	HF639:
		"sshd lost `{host}`: {error}. A time-out is the kernel's verdict after many retransmissions; a reset came from the client's computer or a box.",
	'HF639 title': 'Read error from remote host',
	'HF639 why':
		'sshd was not the one to give up. With unacknowledged data the kernel ends the connection after about 15 minutes on Linux; an RST ends it at once.',
	'HF639 mend': '`ClientAliveInterval 60` keeps the path open and notices the loss sooner.',
	HF640:
		'sshd has no host key it can read and does not start, or cannot use one of them. Clients see `kex_exchange_identification`.',
	'HF640 title': 'no hostkeys available',
	'HF640 why':
		'The keys were never made, were deleted, or are readable by others. It has nothing to do with idle sessions.',
	'HF640 mend':
		'`sudo ssh-keygen -A`, then `sudo sshd -t`; keys must belong to root with mode 600.',
	HF641:
		'`su` was told to end (SIGTERM): logind ended the session, or the machine is shutting down. No keepalive helps.',
	'HF641 title': 'Session terminated, killing shell',
	'HF641 why':
		'The line comes from `su` inside the session, not from ssh. An administrator, `StopIdleSessionSec` or `KillUserProcesses` of logind, or a shutdown is behind it.',
	'HF641 mend': '`loginctl session-status`, and look at `StopIdleSessionSec` in logind.conf.',
	HF642:
		'A `TMOUT` policy is in force here: it was set readonly before, so this attempt to change it failed. Keepalives do not touch it.',
	'HF642 title': 'TMOUT: readonly variable',
	'HF642 why':
		'Two start files set it, or you tried to. bash and zsh will log out at an idle prompt; a readonly `TMOUT` cannot be unset in that shell.',
	'HF642 mend':
		'Look for it with `grep -rn TMOUT /etc/profile /etc/profile.d /etc/bash.bashrc`; only the administrator can change it. A program in the foreground holds the shell open.',
	HF643:
		'bash logged you out: nothing was entered at the prompt for `TMOUT` seconds. The connection was fine, and no keepalive helps.',
	'HF643 title': 'timed out waiting for input: auto-logout',
	'HF643 why':
		"This is the shell's own policy. Probes never reach the shell, fillers do not count, and tmux does not protect: shells inside it log out too. Only a completed line at the prompt resets it; while a program runs in the foreground it does not fire.",
	'HF643 mend':
		'`unset TMOUT` or `TMOUT=0` on the server, if it is not readonly; otherwise ask whoever set it.',
	HF644:
		"JumpServer ended the session: nothing was typed or printed for {seconds:time}. This is the bastion's policy; no keepalive helps.",
	'HF644 title': 'JumpServer: idle, disconnect',
	'HF644 why':
		'The bastion looks at what passes through the terminal, not at packets. Its limit is `SECURITY_MAX_IDLE_TIME`, 30 minutes by default.',
	'HF644 mend':
		'Ask its administrator: system settings, security, maximum idle time. A program that prints something now and then counts.',
	HF645:
		"The server's own idle timer ran out after {seconds:time}. It is Apache MINA SSHD (Bitbucket Server and others), and SSH messages do count for it.",
	'HF645 title': 'User session has timed out idling',
	'HF645 why':
		'The timer starts anew with every SSH message, so a keepalive below it keeps the session. It hits when the server works for a long time on a big clone or push.',
	'HF645 mend': '`ServerAliveInterval 60` in `~/.ssh/config` for that host.',
	HF646:
		'Windows gave up an established connection: what was sent stayed unanswered, or the network adapter went away.',
	'HF646 title': 'PuTTY: Software caused connection abort',
	'HF646 why':
		'The path had died silently, and sending (your key, or a keepalive) found it out. Typical after a pause behind a NAT or firewall, after sleep, or when Wi-Fi changes. PuTTY, KiTTY, WinSCP and MobaXterm all print it.',
	'HF646 mend':
		'Connection > Seconds between keepalives: 30. If it comes during outages, use tmux, or mosh in WSL.',
	HF647:
		'At the start: nobody answered. In a session: the system stopped retransmitting, the path is dead.',
	'HF647 title': 'PuTTY: Connection timed out',
	'HF647 why':
		'When it appears at once on opening, no connection came up: a firewall, a wrong address, a host that is down. When it appears in a session, what was sent stayed unacknowledged until the system gave up.',
	'HF647 mend':
		'At the start check address, port and firewall. In a session: Seconds between keepalives 30.',
	HF648:
		'An RST came back: a box that had forgotten the connection, or a server that was restarted or refused.',
	'HF648 title': 'PuTTY: Connection reset by peer',
	'HF648 why':
		'After a pause the first packet met a box without an entry, which answered with an RST. Right after connecting it is a refusal: a ban, a limit, an sshd without keys.',
	'HF648 mend':
		"After a pause: Connection > Seconds between keepalives: 30. At connect: read the server's log.",
	HF649:
		'The other side ended TCP without a good-bye of SSH: sshd or a proxy closed, or was ended.',
	'HF649 title': 'PuTTY: Remote side unexpectedly closed network connection',
	'HF649 why':
		'Somebody sent a FIN: sshd gave up or was killed, a bastion or load balancer closed, a limit was reached. A box that merely forgot the connection does not.',
	'HF649 mend':
		"Ask the server's log at that minute. If it is always after the same number of minutes, look for a policy of that length.",
	HF650:
		'Windows reports socket error {number} to Xshell: the connection is gone. When it came tells why.',
	'HF650 title': 'Xshell: Socket error Event',
	'HF650 why':
		'10053 is "given up by this computer". Right after connecting: an sshd without host keys, a ban, a VM\'s network. After a pause: the path died, or the other machine was suspended.',
	'HF650 mend':
		"At connect: read the server's log. After a pause: keep alive messages every 30 to 60 s, on by default.",
	HF651:
		'The other side closed: the server, a bastion or a box. Xshell prints it after a normal logout too.',
	'HF651 title': 'Xshell: Connection closed by foreign host',
	'HF651 why':
		'The line says that the connection ended from the other side, not why. The pause before it tells: always after the same number of minutes points to a policy or an idle timeout of that length. telnet prints the same words.',
	'HF651 mend':
		'Note how long the session was quiet. A policy can only be changed where it is set; against an idle timeout, keep alive messages every 30 to 60 s.',
	HF652: 'WinSCP has had no answer for {seconds:time}. It is still connected and still waiting.',
	'HF652 title': 'WinSCP: Host is not communicating',
	'HF652 why':
		'The server response timeout has passed: the path is dead or slow, or a login takes long (often DNS on the server). It is no disconnect yet.',
	'HF652 mend':
		'Wait or abort. For idle drops: Advanced > Connection > Keepalives, null SSH packets every 30 s.',
	HF653:
		'VS Code lost the link and cannot connect again. This is the consequence; the cause stands in the ssh lines above.',
	'HF653 title': 'VS Code: resolveAuthority(ssh-remote)',
	'HF653 why':
		"After sleep, a change of network or a VPN that is off, VS Code tries to start ssh anew and fails. VS Code has no keepalive of its own; it runs the system's ssh, and the server keeps its state for some hours.",
	'HF653 mend':
		"Read ssh's own line above. `ServerAliveInterval 30` in the config that VS Code uses.",
	HF654:
		"git's ssh ended. The advice about access rights is only a guess of git's; the line **above** is the real message.",
	'HF654 title': 'git: Could not read from remote repository',
	'HF654 why':
		'git prints this after any failure of ssh: a wrong key, an unknown host, a refused configuration, a drop in the middle of a big transfer, and the keepalive giving up.',
	'HF654 mend':
		'Read the line above. For drops in long transfers `ServerAliveInterval 60` in `~/.ssh/config`.',
	HF655: "scp's ssh ended in the middle of the copy, for any reason ssh can have.",
	'HF655 title': 'scp: lost connection',
	'HF655 why':
		'scp only knows that its ssh is gone. What ended it stands in the line above, if ssh said anything.',
	'HF655 mend': 'Read the line above. For big copies `rsync --partial` can go on where it stopped.',
	HF656: "sftp's ssh ended. After a pause it is an idle timeout on the path.",
	'HF656 title': 'sftp: Connection closed',
	'HF656 why':
		'sftp prints it when the ssh below it is gone; it has no keepalive of its own. Right after connecting it is a refused login or a missing sftp subsystem.',
	'HF656 mend': '`ServerAliveInterval 30` in `~/.ssh/config`.',
	HF657: '255 is the exit status of **ssh**: the connection below rsync ended, for any reason.',
	'HF657 title': 'rsync: unexplained error (code 255)',
	'HF657 why':
		"While one side scans a large tree nothing crosses the path, and a box may forget the connection. rsync's own timeout would be code 30.",
	'HF657 mend': '`rsync -e "ssh -o ServerAliveInterval=30"`, with `--partial` to go on.',
	HF658:
		"sshfs's ssh ended before the file transfer began: mostly a refused login, not an idle drop.",
	'HF658 title': 'sshfs: read: Connection reset by peer',
	'HF658 why':
		'At mount time sshfs starts ssh and waits for sftp. A wrong password, an unknown host key or a refused configuration ends ssh, and sshfs can only say this.',
	'HF658 mend': 'Run the ssh command by hand and read what it says.',
	HF659: "autossh saw its ssh die. What ended it is in ssh's own line, if at all.",
	'HF659 title': 'autossh: ssh exited',
	'HF659 why':
		'This is what autossh is for. Now and then it is fine; in a loop it points to `ExitOnForwardFailure`, a port still in use on the server, or a login that fails.',
	'HF659 mend':
		'Look at the time between restarts: regular means an idle timeout or a policy. `ServerAliveInterval 15` lets ssh notice dead links.',
	HF660:
		'The transport had already ended when the program used it: an idle drop or a policy of the server.',
	'HF660 title': 'paramiko: SSH session not active',
	'HF660 why':
		'paramiko sends no keepalive unless told, and a program finds out only at the next use. `OSError: Socket is closed` is the same.',
	'HF660 mend':
		'`client.get_transport().set_keepalive(30)` after connecting, and check `is_active()` first.',
	HF661:
		'A channel was opened on a session that had already ended: an idle drop, a limit, or the server closed.',
	'HF661 title': 'JSch: session is down',
	'HF661 why':
		'JSch sends no keepalive by default, and its count is 1 when it does. `MaxSessions` and `MaxStartups` also end here.',
	'HF661 mend':
		'`session.setServerAliveInterval(30000)` (milliseconds), `setServerAliveCountMax(3)`, and connect again on this error.',
	HF662:
		'An operation of SSH.NET, often the connect itself, had no answer in time: a dead or a slow peer.',
	'HF662 title': 'SSH.NET: operation has timed out',
	'HF662 why':
		'At connect it has nothing to do with idleness. In a long session the path may have died while nothing was sent.',
	'HF662 mend': 'Set `KeepAliveInterval` for long sessions, and a longer timeout for slow devices.',
	HF663:
		'The ssh2 library for Node gave up: the server left its probes unanswered for interval × (count + 1).',
	'HF663 title': 'ssh2 (Node): Keepalive timeout',
	'HF663 why':
		'`keepaliveInterval` (milliseconds) and `keepaliveCountMax` (default 3) have run out, as in OpenSSH. The path or the server is dead.',
	'HF663 mend':
		'Raise `keepaliveCountMax` to outlive longer outages, and connect again on this error.',
	HF664:
		'mosh hears nothing on UDP {port}: a firewall does not let it through, or not any more. SSH keepalive plays no part.',
	'HF664 title': 'mosh: Nothing received from server',
	'HF664 why':
		"mosh logs in over ssh and then talks UDP, from port 60000 up. ssh works and this appears: the ports are closed on the host or in the cloud's firewall. In an old session the server may be gone.",
	'HF664 mend': "Open UDP 60000 to 61000 on the host **and** in the cloud's firewall."
};
