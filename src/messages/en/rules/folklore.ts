/** Copied advice that is wrong: what is so, why, and what to do. */
export default {
	HF501:
		'Interval times count is not how long you may idle. A client that is alive answers every probe, so the session has no end; the product is how long a **dead** peer goes unnoticed.',
	'HF501 title': "Interval × count taken for the session's life",
	'HF501 why':
		'A probe asks the program at the other end, and a healthy program answers at once, whether or not anybody types. Each answer starts the count again, so a session that idles for days never reaches it. Only when nothing comes back does the count run: the connection is given up after interval × (count + 1) from the last data received. Measured: 1 s × 2, idle for 9 s, is alive.',
	'HF501 mend':
		'Choose the interval below the shortest idle timeout on the path, and the count by the interruption you want to outlive. There is no value to raise for a longer session.',
	HF502:
		'`ClientAlive…` logs nobody out: the ssh program answers the probes, not the person. It only ends connections whose other end no longer answers.',
	'HF502 title': 'ClientAlive believed to log out idle users',
	'HF502 why':
		'sshd sends a probe when it has heard nothing for the interval, and the ssh program on the other side answers by itself, with nobody at the keyboard. Each answer resets the count, so an idle user stays connected for ever. Only a dead or unreachable client is disconnected. The CIS text for Ubuntu 20.04 (v2.0.1) itself says that an idle user is not an idle connection. Measured: sshd 9.2 with 1 s and a count of 1, untouched for 12 s, is alive.',
	'HF502 mend':
		"To log out idle people use `TMOUT` in the shell, logind's `StopIdleSessionSec`, or `ChannelTimeout session:*=15m` in sshd_config. Keep `ClientAliveInterval` for dead connections.",
	HF503:
		'One long interval is not the same as a short one with a count. A probe an hour refreshes almost no box on the path, and with the default count of 3 a dead peer is noticed after four hours.',
	'HF503 title': 'One long interval in place of interval and count',
	'HF503 why':
		'The interval says how often a probe refreshes the path, the count how long to wait for a silent peer. The count stays at its default of 3, so 3600 alone means a probe every hour and 3600 × 4 s until a dead peer is noticed. Nearly every NAT, firewall and load balancer has forgotten the connection by the first probe: of the boxes with a sourced timeout only a few wait longer than an hour.',
	'HF503 mend': 'Write an interval of 30 to 60 s, and set the wait with the count.',
	HF504:
		'CountMax is no length of time: it counts unanswered probes and takes no unit. The time is interval × (count + 1).',
	'HF504 title': 'CountMax taken for a time',
	'HF504 why':
		'`ServerAliveCountMax` and `ClientAliveCountMax` are bare numbers: how many probes in a row may stay unanswered. A value with a unit, such as `5m`, is refused with `integer value invalid`. A count of 30 at an interval of 60 s waits 60 × 31 s, about half an hour; at 15 s it waits eight minutes.',
	'HF504 mend': 'Put the time into the interval and keep the count small: 3 to 20.',
	HF505:
		'CountMax does not count attempts to connect. It is how many probes may go unanswered before ssh exits; nothing reconnects by itself.',
	'HF505 title': 'CountMax taken for reconnection attempts',
	'HF505 why':
		'When the count is exceeded ssh prints `Timeout, server HOST not responding.` and exits with status 255. There is no second connection: ssh never reconnects. How often a connection is tried at all is `ConnectionAttempts`, which acts before login only.',
	'HF505 mend':
		'If you want it back by itself, use autossh, mosh, Eternal Terminal or a loop of your own.',
	HF506:
		'`ClientAliveCountMax` has nothing to do with how many people are connected: it counts unanswered probes of one connection.',
	'HF506 title': 'CountMax taken for a number of connections',
	'HF506 why':
		'The count belongs to a single connection and returns to zero with any packet received. How many sessions one connection may open is `MaxSessions`; how many connections may be waiting to log in is `MaxStartups`.',
	'HF506 mend':
		'Leave the count at 3 to 10, and look at `MaxSessions` and `MaxStartups` if connections are refused.',
	HF507:
		'A server count of 0 logs nobody out: since OpenSSH 8.2 it switches the disconnect off. Before 8.2 it cut every session that was quiet for one interval.',
	'HF507 title': 'CountMax 0 copied as an idle logout',
	'HF507 why':
		'Up to 8.1 a count of 0 made sshd close any connection it had not heard from for one interval, which old STIG and CIS texts used as an idle logout. OpenSSH 8.2 (commit 69334996a) changed it: probes go on, nobody is ever disconnected, not even a dead client. ComplianceAsCode has dropped the value. Measured: sshd 9.2 with 1 s and 0 is alive after 12 s.',
	'HF507 mend':
		"For an idle logout use `TMOUT`, logind's `StopIdleSessionSec` or `ChannelTimeout session:*=15m`. Set the count to 3 so that dead clients go.",
	HF508:
		'On the client a count of 0 is not "unlimited": ssh ends a perfectly healthy session after the first quiet interval.',
	'HF508 title': 'ServerAliveCountMax 0 taken for "never"',
	'HF508 why':
		'The client allows zero unanswered probes, so it gives up before it has even sent one. Any interval in which the server happens to be quiet ends the session, with `Timeout, server HOST not responding.` Measured: interval 2, count 0, exit 255 after 2.4 s. "Never disconnect" is what 0 means on the server since 8.2, which is where the belief comes from.',
	'HF508 mend': 'Write 10 or more, or leave the line out (the default is 3).',
	HF509:
		'A client count of 0 does not switch the checks off, it ends the session after one quiet interval. Only the interval switches probing off.',
	'HF509 title': 'ServerAliveCountMax 0 taken for "off"',
	'HF509 why':
		'`ServerAliveInterval 0` sets no timer at all. With an interval above 0 and a count of 0 the timer runs, and the first time it expires ssh gives up, even on a healthy connection (measured: exit after 2.4 s at an interval of 2 s).',
	'HF509 mend':
		'To switch probing off set `ServerAliveInterval 0`; otherwise give the count at least 3.',
	HF510:
		'No count keeps a session for ever: once data is unacknowledged the kernel itself gives up, after about 15 minutes on Linux and far sooner on Windows.',
	'HF510 title': 'A huge count taken for "never drops"',
	'HF510 why':
		'The count only limits how long ssh itself waits. TCP retransmits what is not acknowledged and ends the connection on its own: on Linux after about 15 minutes (`tcp_retries2` = 15), on Windows far sooner. On the server a huge count also leaves dead sessions lying about until then.',
	'HF510 mend':
		'A count of 10 to 20 at 30 s already reaches what the kernel allows. For longer outages use tmux with autossh, or mosh.',
	HF511:
		'It takes one interval more: from the last data received, a silent peer is given up after interval × (count + 1). sshd 9.2 to 9.4 needs twice that.',
	'HF511 title': 'The deadline one interval short',
	'HF511 why':
		'The manual counts from the first unanswered probe, which itself goes out one interval after the last data. So 15 and 3 give up after 60 s of silence, not 45. sshd 9.2 to 9.4 sends its probes half as often and needs 120 s. Measured with 3 and 3: 12.0 s, on sshd 9.2 24.0 s.',
	'HF511 mend': 'Reckon with interval × (count + 1); nothing needs changing in the file.',
	HF512:
		'Nothing reconnects: when the count is exceeded ssh exits with 255. `ServerAlive…` only notices that the link is dead.',
	'HF512 title': 'ServerAlive believed to reconnect',
	'HF512 why':
		'A keepalive detects a dead link and ends the process; the session on the server is gone with it. Measured: with autossh around it there is a restart, without it none.',
	'HF512 mend':
		'Add autossh, mosh or Eternal Terminal if you want it back by itself, and tmux to find the work again.',
	HF513:
		'It is the other way round: sshd sends `ClientAlive` probes and ssh sends `ServerAlive` probes. The name says who is being **asked**.',
	'HF513 title': 'Who sends the probes, swapped',
	'HF513 why':
		'"Is the client alive?" is asked by the server, so `ClientAliveInterval` stands in sshd_config. "Is the server alive?" is asked by the client, so `ServerAliveInterval` stands in ssh_config. Swapping them is the usual road to the wrong file, where the program refuses to start.',
	'HF513 mend':
		'On your own machine write `ServerAliveInterval` in `~/.ssh/config`; on the server write `ClientAliveInterval` in `sshd_config`.',
	HF514:
		'The interval is the time between probes, no limit: while the other side answers, nothing times out.',
	'HF514 title': 'The interval taken for a timeout',
	'HF514 why':
		'`ClientAliveInterval` says how long sshd waits in silence before it asks. The answer comes at once and nothing ends. Only a peer that leaves several probes unanswered is given up. OpenSSH has no idle timeout that this could be.',
	'HF514 mend':
		'Choose it below the shortest idle timeout on the path, 30 to 60 s. For an idle limit use `ChannelTimeout session:*=…` or `TMOUT`.',
	HF515:
		'Make the interval smaller, not larger: it has to be well below the shortest idle timeout on the path. A larger one lets the path forget you.',
	'HF515 title': 'Raising the interval against drops',
	'HF515 why':
		'The interval is how long the path may be silent before a probe refreshes it. A NAT or firewall that forgets after 5 minutes needs one before that; an interval of 600 comes too late every time, and the first probe finds the path already gone. Measured behind a NAT of 8 s: an interval of 3 s lives, one of 15 s dies. Raising it turns a working set-up into a failing one.',
	'HF515 mend':
		'Use 30 to 60 s, or a third of the shortest idle timeout on the path. To wait longer for a silent peer raise the **count**.',
	HF516:
		'sshd ships with probing switched off: `ClientAliveInterval` defaults to 0. Something else cut the line.',
	'HF516 title': 'ClientAlive believed to be on by default',
	'HF516 why':
		"Upstream and Debian both leave the interval at 0: no probe is sent and nothing times out. A few images set a value of their own; Azure's, for one, set 180. What cuts an idle line by default is the network (NAT, firewall, load balancer), a bastion, or `TMOUT`.",
	'HF516 mend':
		'`sshd -T | grep -i clientalive` shows what is in force. Set `ClientAliveInterval 60` yourself if you want it.',
	HF517:
		'Shorter is not safer: below about 15 s nothing is gained, and with a small count a short interval ends the session at the first hiccup of the network.',
	'HF517 title': 'The shortest interval taken for the safest',
	'HF517 why':
		"The path only needs a probe before its idle timeout, and hardly any is under a minute. But ssh gives up after interval × (count + 1): 2 s and a count of 1 end the session after 4 s without network, where no keepalive at all would have survived. PuTTY's manual warns of the same.",
	'HF517 mend': 'Use 15 to 30 s with a count of 10 or more, or 60 s with 3 to 5.',
	HF518:
		'A keepalive costs about 236 bytes: a third of a megabyte a day at 60 s. Bandwidth is no reason for a long interval.',
	'HF518 title': 'The cost of keepalives, overrated',
	'HF518 why':
		'One probe and its answer with their TCP and IP headers are 236 bytes, 0.34 MB a day at 60 s, and nothing at all while there is other traffic from the server. Answering takes microseconds. What does count is the battery of a phone, whose radio wakes for every packet.',
	'HF518 mend':
		'Keep 30 to 60 s. On a battery or a metered link use the longest interval the path allows.',
	HF519:
		'The clock runs from the last data **received from the other side**, not from your last key.',
	'HF519 title': 'The clock believed to run from the last key',
	'HF519 why':
		'ssh re-arms its timer whenever it reads from the server. Your typing matters only because the echo comes back. Output from the server keeps the probes away even if nobody types; typing into a dead line does not.',
	'HF519 mend':
		'Nothing to change. If probes seem to be missing, look for other traffic from the server.',
	HF520:
		'`ClientAliveInterval` does the opposite: its probes refresh NAT and firewalls, and only connections that no longer answer are closed.',
	'HF520 title': 'ClientAlive switched off to stay connected',
	'HF520 why':
		'On a live link every probe is answered, so nothing is ever closed, and each probe restarts the idle timer of every box on the way. Without it, and without a keepalive on the client, an idle session is forgotten by the first NAT or firewall. Only with a count of 0 on sshd before 8.2 was it a danger.',
	'HF520 mend': 'Set `ClientAliveInterval 60` and `ClientAliveCountMax 5`.',
	HF521:
		'A keepalive weakens no protection: OpenSSH has no idle timeout to lose, only the network happened to drop you.',
	'HF521 title': 'Keepalive taken for a security risk',
	'HF521 why':
		'Without keepalive an unattended session is not ended either; it stays open until a box on the path forgets it, and the shell on the server lives on. Being dropped by a NAT is an accident, no protection. Who may sit down at an open terminal is a matter of the screen lock and of a limit that really looks at the person.',
	'HF521 mend':
		"Lock the screen. Where policy asks for an idle limit, set `TMOUT` or logind's `StopIdleSessionSec`.",
	HF522:
		'`TCPKeepAlive` and `ClientAlive`/`ServerAlive` do not notice each other: set it to yes or no as you like.',
	'HF522 title': 'TCPKeepAlive believed to conflict with ClientAlive',
	'HF522 why':
		'TCP keepalives are empty segments that the kernels exchange; they never reach ssh or sshd, and so never touch their timers or counts. Measured: with `TCPKeepAlive no` and with `yes`, ClientAlive behaves alike.',
	'HF522 mend':
		'Leave the default, yes. What keeps the path is `ServerAliveInterval` or `ClientAliveInterval`.',
	HF523:
		'`ServerAliveInterval` and `ClientAliveInterval` do not need `TCPKeepAlive`: their probes go out with it on or off.',
	'HF523 title': 'TCPKeepAlive believed to be required',
	'HF523 why':
		'The flag asks the kernel for keepalive segments of its own, the first after two hours. The SSH probes are messages inside the connection, timed by ssh and sshd. Measured with `TCPKeepAlive no`: probes sent and answered as usual, a frozen server given up after the same time.',
	'HF523 mend': 'Leave `TCPKeepAlive` as it is and set `ServerAliveInterval 30`.',
	HF524:
		'`TCPKeepAlive yes` by itself keeps no path open: it is on already, and the kernel sends its first segment after **two hours**, when nearly every box has forgotten.',
	'HF524 title': 'TCPKeepAlive alone against dropped sessions',
	'HF524 why':
		"The option is the default, so writing it changes nothing. It only sets SO_KEEPALIVE; when to send is the kernel's matter: 7200 s on Linux, much the same elsewhere. NAT, firewalls and load balancers forget after minutes to an hour, and proxies ignore empty segments altogether. Measured behind a NAT of 8 s: TCPKeepAlive alone died, ServerAliveInterval lived.",
	'HF524 mend':
		'Set `ServerAliveInterval 30` in `~/.ssh/config`, or `ClientAliveInterval 60` on the server.',
	HF525:
		'The 9 × 75 s = 675 s come after two idle **hours**, and only if the other side does not answer. A live idle session is never ended by them.',
	'HF525 title': 'Eleven minutes of TCP keepalive',
	'HF525 why':
		'`tcp_keepalive_intvl` (75 s) and `tcp_keepalive_probes` (9) describe what happens after `tcp_keepalive_time` (7200 s) of silence, if the first probe stays unanswered. A live peer acknowledges each one and the count starts afresh. The whole takes about 2 h 11 min, for a dead peer.',
	'HF525 mend':
		'If sessions end after 11 minutes, look for a box, a bastion or `TMOUT` of about that length.',
	HF526:
		'TCP has no idle timeout: a connection with nothing to say stays open for ever. Keepalive ends only connections whose peer is dead.',
	'HF526 title': 'TCP believed to close idle connections',
	'HF526 why':
		'Two hosts may keep a TCP connection open for weeks without a packet. What forgets it is a box in between, and the next packet then fails. TCP keepalive closes a connection only after several segments stayed unanswered; raising `tcp_keepalive_time` makes it send later, which helps nobody.',
	'HF526 mend': 'Leave the sysctls alone and set `ServerAliveInterval 30`.',
	HF527:
		'These are two layers: `ServerAlive` and `ClientAlive` are SSH messages that the other program answers, TCP keepalive is an empty segment of the kernel.',
	'HF527 title': 'SSH and TCP keepalive taken for one',
	'HF527 why':
		'An SSH probe travels encrypted inside the connection, counts as data for every box and proxy on the way, and shows that the program at the other end lives. A TCP keepalive is sent by the kernel after two hours, carries nothing, stops at the first proxy, and shows only that a kernel answers. The sysctls `tcp_keepalive_*` do not affect the SSH settings, nor the reverse.',
	'HF527 mend':
		'Use `ServerAliveInterval` (or `ClientAliveInterval`), and leave TCP keepalive at its default.',
	HF528:
		'`tcp_keepalive_time` moves only sockets that asked for keepalive, and helps at no proxy. `ServerAliveInterval` covers both.',
	'HF528 title': 'The sysctl believed to cover everything',
	'HF528 why':
		"The kernel sends keepalives only on sockets with SO_KEEPALIVE; OpenSSH's `TCPKeepAlive` asks for it, many programs do not. A box that ends TCP itself (load balancer, proxy, bastion) answers them and still counts its own idle time by payload. Measured behind a NAT of 8 s with `tcp_keepalive_time` 3: with `TCPKeepAlive yes` alive, with `no` dead. A container has its own sysctls.",
	'HF528 mend': 'Set `ServerAliveInterval 30`; the sysctl may stay as a second net.',
	HF529:
		'Stock Linux keeps an idle established connection for 432000 s, **five days**. The short timers are in cloud NATs, load balancers and carrier NATs.',
	'HF529 title': 'Half an hour of conntrack',
	'HF529 why':
		'`nf_conntrack_tcp_timeout_established` is 432000 s by default, 7440 s on OpenWrt. Only while data is unacknowledged is the entry kept for 300 s. If a connection through a Linux router dies after half an hour, somebody has set it so, or another box has done it.',
	'HF529 mend':
		'Look at `sysctl net.netfilter.nf_conntrack_tcp_timeout_established` on the router, and measure the path.',
	HF530:
		"`TCPKeepAlive no` drops only the kernel's probe after two hours; `ClientAlive` and `ServerAlive` go on.",
	'HF530 title': 'TCPKeepAlive no believed to stop all probes',
	'HF530 why':
		'The flag sets SO_KEEPALIVE on the socket, nothing else. Measured with `TCPKeepAlive no` and ClientAlive 1 × 2, then with ServerAlive 1 × 2: probes still sent, a dead peer still noticed.',
	'HF530 mend':
		'What decides is `ClientAliveInterval` and `ServerAliveInterval`: 0 is off, 30 to 60 keeps the path.',
	HF531:
		'No keepalive reaches `TMOUT`: it counts what is typed at the prompt, and probes are answered before they get to the shell.',
	'HF531 title': 'Keepalive believed to beat TMOUT',
	'HF531 why':
		'Probes are exchanged between ssh and sshd and never enter the terminal. bash and zsh log out when no line was completed at the prompt for `TMOUT` seconds, whatever happens on the network. Measured: with a probe every second and `TMOUT=4` the shell logs out on time. An exec-timeout of a network device is of the same kind.',
	'HF531 mend':
		'On the server `unset TMOUT` or `TMOUT=0`, if it is not readonly; otherwise ask who set it. A program in the foreground holds the shell open.',
	HF532:
		"A filler does not reset bash's `TMOUT`: only a completed line does, that is Enter, which runs whatever is half typed.",
	'HF532 title': 'Filler keys believed to beat TMOUT',
	'HF532 why':
		"bash and zsh wait for a whole line. Measured with `TMOUT=5`: a NUL, or a space and a backspace, every 1.5 s, logged out after 5.0 s; only CR or LF survived. A filler also lands in whatever runs: a NUL in vim's insert mode inserts old text. Network devices whose exec-timeout counts any byte are another matter.",
	'HF532 mend':
		'Change `TMOUT` itself (`unset TMOUT`, if it is not readonly), or keep a program in the foreground.',
	HF533:
		'Shells inside tmux and screen obey `TMOUT` too, and the last one to log out takes the whole session with it.',
	'HF533 title': 'tmux believed to be safe from TMOUT',
	'HF533 why':
		'Every pane starts a shell that reads the same profile. Measured with `TMOUT=4` in the only pane: after 6 s the whole tmux server was gone ("no server running"). A pane in which a program runs in the foreground stays.',
	'HF533 mend':
		'`unset TMOUT` in the panes if it is not readonly, or keep a program in the foreground in each.',
	HF534:
		'A positive `TMOUT` **causes** logouts, and only in the shell where it is set. On the client it does nothing for ssh.',
	'HF534 title': 'TMOUT set to prevent a timeout',
	'HF534 why':
		'`TMOUT` is the number of seconds after which bash and zsh log out at an idle prompt; the default is not to. ssh does not pass it on (measured: empty on the server), so on your own machine it only logs out your own shell.',
	'HF534 mend':
		'On the server `TMOUT=0` or `unset TMOUT`, where it is not readonly. Against drops of the connection use `ServerAliveInterval 30`.',
	HF535: 'logind looks at keyboard input on the terminal; no keepalive changes that.',
	'HF535 title': 'Keepalive believed to satisfy logind',
	'HF535 why':
		'`StopIdleSessionSec` (systemd 252 and later, off by default) ends a session whose tty has not been **read** from, which only typing does. Probes never reach the tty, and even continuous output does not count.',
	'HF535 mend': 'Change `StopIdleSessionSec` in logind.conf, or ask whoever set it.',
	HF536:
		'`UnusedConnectionTimeout` closes only connections **without any channel**, such as `ssh -N` or an idle multiplexing master. A shell is a channel.',
	'HF536 title': 'UnusedConnectionTimeout believed to log out idle users',
	'HF536 why':
		'A connection counts as unused when no session, forwarding or other channel is open. An idle shell keeps its channel. Measured with 2 s: an idle shell lived on for 8 s, `ssh -N` was closed, with `terminating inactive connection` in the log.',
	'HF536 mend': 'For idle shells use `ChannelTimeout session:*=15m` or `TMOUT`.',
	HF537:
		'`ClientAlive…` does not exist in ssh_config: with it in `~/.ssh/config` **every** ssh command fails with `Bad configuration option`.',
	'HF537 title': "ClientAlive put into the client's file",
	'HF537 why':
		"The two programs have separate lists of keywords, and ssh refuses the whole file for one it does not know. `ClientAlive…` is asked by the server and stands in `/etc/ssh/sshd_config` there; the client's counterpart is `ServerAliveInterval`.",
	'HF537 mend': 'In `~/.ssh/config` write `ServerAliveInterval 30`.',
	HF538:
		'`ServerAlive…` and `ControlPersist` are client keywords: in sshd_config they keep **sshd from starting**.',
	'HF538 title': 'A client keyword put into sshd_config',
	'HF538 why':
		"sshd refuses a file with a keyword it does not know: `Bad configuration option: ServerAliveInterval`, exit 255. After a restart nobody can log in any more. The name says who is asked, not where the line stands: the server's own setting is `ClientAliveInterval`.",
	'HF538 mend':
		'In sshd_config write `ClientAliveInterval 60`, and run `sudo sshd -t` before every restart.',
	HF539:
		'There is no such keyword: ssh and sshd refuse the whole file for it. The names are `ClientAliveCountMax` and `ServerAliveCountMax`.',
	'HF539 title': 'Keywords that do not exist',
	'HF539 why':
		'`ClientAliveMaxCount`, `ServerAliveCount`, `ClientAliveTimeout`, `IdleTimeout` and the like are copied from page to page; each was tried and is a `Bad configuration option`. In sshd_config that means sshd does not start, in ssh_config that no ssh command works.',
	'HF539 mend':
		'Write `ClientAliveCountMax` on the server, `ServerAliveCountMax` on the client. For an idle limit there is `ChannelTimeout session:*=…`.',
	HF540:
		'A line at the end of the file belongs to the **last Host or Match block**, and an earlier value of the same keyword wins over it.',
	'HF540 title': 'Appended to the last block of the file',
	'HF540 why':
		'Neither file has an end of block; indentation means nothing. Measured: appended after `Host github.com`, `ServerAliveInterval` applied to github.com only; appended after `Match User sftp`, the global value stayed 0. And in both files the first value found for a keyword stays.',
	'HF540 mend':
		'In ssh_config put it under a `Host *` of its own at the end; in sshd_config before the first `Match`, or in a file of `sshd_config.d`.',
	HF541:
		'The commented lines show the defaults already in force: to uncomment them changes nothing. The value must change.',
	'HF541 title': 'A default merely uncommented',
	'HF541 why':
		'In the shipped sshd_config `#ClientAliveInterval 0`, `#ClientAliveCountMax 3` and `#TCPKeepAlive yes` are what sshd does anyway. Without the `#`, `ClientAliveInterval 0` is still off, and TCPKeepAlive was on before.',
	'HF541 mend': 'Write `ClientAliveInterval 60`, not just the line without its `#`.',
	HF542:
		'The client reads its config at each connection: nothing needs a restart, just open a new one.',
	'HF542 title': "A restart for the client's config",
	'HF542 why':
		'No service holds `~/.ssh/config`; every ssh process reads it when it starts, and keeps what it read. Restarting the local sshd concerns those who log in to **your** machine. Only a ControlMaster that is still running keeps its old values for all that join it.',
	'HF542 mend': 'Log in again; with multiplexing first `ssh -O exit HOST`.',
	HF543:
		'A session that is running keeps the values it began with: only new connections use the new ones.',
	'HF543 title': 'A restart believed to reach existing sessions',
	'HF543 why':
		'Each connection is served by a process of its own, which read the configuration when it started. Measured: `ClientAliveInterval 1` added and SIGHUP sent; no probe on the running session, probes on the next one.',
	'HF543 mend': 'Log in again, and keep the old window open until that works.',
	HF544:
		'A restart of sshd leaves running sessions alone: each is a process of its own. The real danger is a file that does not parse.',
	'HF544 title': 'A restart believed to throw everybody out',
	'HF544 why':
		"The listening process only accepts new connections. Measured: killed with TERM, and the session went on; Debian's unit has `KillMode=process`. But if the new file is refused, sshd does not come back, and nobody can log in.",
	'HF544 mend': 'Run `sudo sshd -t` first, keep one session open, then restart at any hour.',
	HF545: 'ssh reads a file called `config`, without any extension; `config.txt` is never opened.',
	'HF545 title': 'config.txt in place of config',
	'HF545 why':
		'The name is fixed: `%USERPROFILE%\\.ssh\\config` on Windows, `~/.ssh/config` elsewhere. Notepad adds `.txt` by itself, and Windows hides it, so the file looks right and does nothing.',
	'HF545 mend': 'Rename it: `ren config.txt config`.',
	HF546: '`sshd -T` refuses a bad file just like `sshd -t`, and also shows what is in force.',
	'HF546 title': 'sshd -T believed not to check',
	'HF546 why':
		'Both read the whole configuration as a start would. `-t` is silent when it is good; `-T` then prints the result. With a bad value both print the error and exit with 255.',
	'HF546 mend': 'Use `sudo sshd -T | grep -i alive`: it checks and shows.',
	HF547:
		'With multiplexing only the **first** ssh, which opened the connection, sends probes; options of later ones do nothing for it.',
	'HF547 title': 'Keepalive options on a later multiplexed client',
	'HF547 why':
		'The master process owns the TCP connection. A later ssh only asks it over a socket for another session, and its `ServerAlive…` is never used. Measured: a later client that asked for 1 s, no probe; the master with 1 s, one per second. Behind a NAT the session with the late option died.',
	'HF547 mend':
		'Put `ServerAliveInterval` in `~/.ssh/config`, end the master with `ssh -O exit HOST`, and connect again.',
	HF548: 'fail2ban bans addresses after failed logins; it knows nothing of idleness.',
	'HF548 title': 'fail2ban blamed for idle drops',
	'HF548 why':
		'It reads the log and reacts to lines about failed logins. An idle session writes no line. A ban that drops all packets does stall a session that is open, but the cause is a failed login from the same address.',
	'HF548 mend':
		'Look at the NAT, the firewall, the bastion and `TMOUT`. To rule fail2ban out: `sudo fail2ban-client status sshd`.',
	HF549:
		'Load hardly ever drops ssh: answering a probe costs microseconds. Look for an idle timeout on the path first.',
	'HF549 title': 'A weak machine blamed for drops',
	'HF549 why':
		'Only a process that is stopped or swapped out for longer than interval × (count + 1) misses its deadline. A slow board makes the session slow, not short. What ends sessions that were quiet is nearly always a box between the two.',
	'HF549 mend': 'Set `ServerAliveInterval 30`. If it still drops under load only, raise the count.',
	HF550:
		'It is the network **in front of** the machine that cuts, and each has its own number; the server itself does not.',
	'HF550 title': 'The cloud server blamed for idle drops',
	'HF550 why':
		"No vendor's image ends idle ssh sessions. What forgets them is a NAT gateway or load balancer: AWS 350 s, Azure 240 s, GCP 600 s, the NAT gateways of Alibaba, Tencent and Huawei 900 s. A bastion or a session manager is a policy of its own.",
	'HF550 mend': 'A probe every 30 to 60 s fits all of them: `ServerAliveInterval 30`.',
	HF551:
		'"Broken pipe" says that writing failed, not who closed. Usually a box on the path forgot the connection; sshd itself would have said `closed by remote host`.',
	'HF551 title': 'Broken pipe blamed on the server',
	'HF551 why':
		'By default sshd has no idle timeout. When a NAT or firewall has forgotten the connection, neither end is told; the next packet is refused or gets no answer, and the program that writes sees a broken pipe. A server that closes in order sends a FIN, and ssh prints `Connection to HOST closed by remote host.`',
	'HF551 mend': 'Start with a client keepalive: `ServerAliveInterval 30`.',
	HF552: 'A long silent command is safe: the client answers the probes while it runs.',
	'HF552 title': 'ClientAlive believed to kill long jobs',
	'HF552 why':
		'The probe asks the ssh program, which waits beside the job and answers at once. Measured on sshd 9.2 with 1 s and a count of 1: `sleep 12` finished with status 0. Only a count of 0 on sshd before 8.2 cut a quiet command.',
	'HF552 mend':
		'Keep `ClientAliveInterval`: its probes are what carries a silent job through NAT and firewalls.',
	HF553: 'tmux and screen save the **work**, not the connection, which drops as before.',
	'HF553 title': 'tmux believed to keep the connection',
	'HF553 why':
		"The programs inside go on without you, and `tmux attach` finds them again after the next login. The ssh connection around it is as idle as before; the clock in tmux's status line may by accident produce a packet a minute.",
	'HF553 mend': 'Use both: tmux for the work, `ServerAliveInterval 30` for the connection.',
	HF554: 'nohup lets a job outlive the connection; it does not keep the connection.',
	'HF554 title': 'nohup believed to keep the connection',
	'HF554 why':
		'`nohup` and `&` shield a process from the hang-up signal when the session ends. The session ends all the same.',
	'HF554 mend':
		'For the connection set `ServerAliveInterval 30`; for work you want to come back to use tmux.',
	HF555:
		'Nothing is sent while the machine sleeps, so the path forgets, and a new address ends TCP anyway. No keepalive carries a session through that.',
	'HF555 title': 'Keepalive believed to survive sleep',
	'HF555 why':
		"A sleeping computer runs no timer and sends no probe. The boxes on the way count on, and the server's own probes go unanswered. After a change of network the address is another, and a TCP connection cannot move.",
	'HF555 mend': 'Use mosh or Eternal Terminal, or tmux and connect again.',
	HF556:
		'`autossh -M 0` alone never learns that the link is dead: it only restarts an ssh that exits.',
	'HF556 title': 'autossh -M 0 believed to notice a dead link',
	'HF556 why':
		'With `-M 0` there is no monitor port, so autossh just waits for its ssh to end. A silent link keeps that ssh waiting for the kernel, for many minutes or for ever. Measured with a frozen sshd: no restart within 12 s; with ServerAlive 1 × 1, restarted after 4 s.',
	'HF556 mend': 'Add `-o ServerAliveInterval=15 -o ServerAliveCountMax=3`.',
	HF557:
		'`reconnect` acts only after ssh has noticed that the link is dead; without `ServerAliveInterval` a silent link just hangs the mount.',
	'HF557 title': 'sshfs reconnect believed to be enough',
	'HF557 why':
		'sshfs starts an ssh of its own and reconnects when that one ends. On a path that silently drops, it does not end, and every access to the mount waits. The manual of sshfs itself pairs `reconnect` with `ServerAliveInterval`.',
	'HF557 mend': 'Add `-o reconnect,ServerAliveInterval=15,ServerAliveCountMax=3`.',
	HF558:
		"A bastion's idle limit ignores keepalives: it counts what is typed or printed. Only its administrator can change it.",
	'HF558 title': "Keepalive believed to beat a bastion's limit",
	'HF558 why':
		"A bastion looks inside the session and measures a person's activity: JumpServer 30 minutes, AWS Session Manager 20, Huawei CBH 30 by default. Probes are answered by the ssh programs and carry nothing it counts. The keepalive is still needed for the network in front of the bastion.",
	'HF558 mend':
		'Ask the administrator to raise the idle time; keep `ServerAliveInterval 30` for the network.',
	HF559:
		'With ProxyJump the probes travel end to end to the target and refresh the outer connection too; one setting is enough.',
	'HF559 title': 'A jump host believed to swallow keepalives',
	'HF559 why':
		'The inner connection runs encrypted inside the outer one, so its probes are data for the outer one. Measured with `-J` and `ServerAliveInterval=1`: 6 probes at the target, none at the jump host, and the outer TCP connection carried 276 bytes in 3 idle seconds. Bastions that log in for you, as JumpServer does, are another matter.',
	'HF559 mend': 'Set `ServerAliveInterval 30` once, for the target.',
	HF560:
		'That box leaves it to the system, which waits about **two hours**. The field that helps is "Seconds between keepalives".',
	'HF560 title': "PuTTY's TCP box",
	'HF560 why':
		'"Enable TCP keepalives (SO_KEEPALIVE option)" only sets a flag on the socket; when to send is the operating system\'s. "Seconds between keepalives (0 to turn off)" above it makes PuTTY itself send an SSH message at that interval; its default is 0.',
	'HF560 mend': 'Connection > Seconds between keepalives: 30. Then Session > Save.',
	HF561: 'PuTTY has no idle timeout: something on the way cut the connection.',
	'HF561 title': 'PuTTY believed to have an idle timeout',
	'HF561 why':
		'PuTTY never closes a session for being idle, and there is no setting for it. 0 in "Seconds between keepalives" means "send nothing", not "never time out". What forgets the session after some minutes is a NAT, a firewall or a policy on the server.',
	'HF561 mend': 'Connection > Seconds between keepalives: 30.',
	HF562:
		'MobaXterm has only a tick, "SSH keepalive", in its global settings; there is no interval to choose.',
	'HF562 title': "MobaXterm's interval that does not exist",
	'HF562 why':
		'The ini file stores `SSHKeepAlive2=1` under `[SSH]` and no number. How often it sends is not documented. The setting is for all sessions.',
	'HF562 mend':
		'Settings > Configuration > SSH > SSH keepalive. If that is not often enough, set `ClientAliveInterval` on the server.',
	HF563: 'Tabby counts **milliseconds**: a value below 500 is rounded to 0.',
	'HF563 title': "Tabby's milliseconds taken for seconds",
	'HF563 why':
		'`keepaliveInterval` is divided by 1000 and rounded to whole seconds, so 240 becomes 0 and 60000 a minute. A value of 0 made older versions flood the server with keepalives.',
	'HF563 mend': 'Write `keepaliveInterval: 30000`.',
	HF564:
		'In Xshell the first box alone does it, and is on by default: the string is **typed into your program**, and the TCP box waits for the system.',
	'HF564 title': "Xshell's other two boxes",
	'HF564 why':
		'"Send keep alive messages" sends SSH messages, every 60 s unless changed. "Send string when network is idle" types its string into the terminal: into vim, into a half-typed command. The TCP box uses the system\'s interval of about two hours.',
	'HF564 mend': 'Properties > Connection > Keep Alive: only the first box, 30 to 60 s.',
	HF565:
		'The string is **typed into the terminal**; "Send protocol NO-OP" is an SSH message. Only the second is a keepalive.',
	'HF565 title': "SecureCRT's string taken for a keepalive",
	'HF565 why':
		'"Send string" puts its characters into whatever runs: a half-typed command, vim, a database prompt. "Send protocol NO-OP" stays inside SSH and refreshes the path just as well.',
	'HF565 mend': 'Terminal > Anti-idle: "Send protocol NO-OP" every 60 s, "Send string" off.',
	HF566:
		"iTerm2's own dialog advises against it: the code is **typed into your program**, does not beat `TMOUT`, and comes up to twice as late.",
	'HF566 title': "iTerm2's idle code taken for a keepalive",
	'HF566 why':
		'"When idle, send ASCII code" writes a byte to the terminal; code 0 in vim\'s insert mode inserts old text. The first one after typing comes after one to nearly two periods. iTerm2 says when you tick it that it is not suitable for keeping ssh sessions alive, even with a code of 0.',
	'HF566 mend':
		'Put `ServerAliveInterval 30` under `Host *` in `~/.ssh/config`, and leave the box off.'
};
