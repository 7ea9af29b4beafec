/** HF3xx: what the numbers mean for the session. */
export default {
	HF301:
		'{box:box} forgets an idle session after {timeout:time}; a probe every {interval:time} comes too late. Use {value} s.',
	'HF301.number':
		'The path forgets an idle session after {timeout:time}; a probe every {interval:time} comes too late. Use {value} s.',
	'HF301 title': 'Interval not below the path’s idle timeout',
	'HF301 why':
		'A box that keeps a table of connections deletes an entry that has been silent for its idle timeout. A probe refreshes the entry only if it passes before that. One that comes later meets a box that no longer knows the session: it vanishes, or it is answered with an RST. Raising the interval therefore makes drops more likely, never less.',
	'HF301 mend':
		'Set the interval to less than half of the shortest timeout, at most 60 s. How long an interruption may last is the count’s business, not the interval’s.',

	HF302:
		'A probe every {interval:time} holds {box:box} ({timeout:time}) only as long as none is lost. {value} s leaves room for one.',
	'HF302.number':
		'A probe every {interval:time} holds a path of {timeout:time} only as long as no probe is lost. {value} s leaves room for one.',
	'HF302 title': 'Interval close to the path’s idle timeout',
	'HF302 why':
		'TCP repeats a single lost packet within a second. But a whole probe can be swallowed by a short gap in the wireless network or by a computer that is busy, and then the next one has to come in time. That needs an interval of at most half the timeout, with some seconds to spare.',
	'HF302 mend': 'Use the value offered: half of the timeout less a few seconds, rounded down.',

	HF303:
		'{interval:time} without a packet is more than many boxes bear: of {total} with a sourced timeout, {covered} wait longer. Use 30 s unless you know the path.',
	'HF303 title': 'Interval longer than common idle timeouts',
	'HF303 why':
		'Azure’s load balancers and gateways forget after 4 minutes, AWS’s Network Load Balancer and NAT gateway after 350 seconds, common HAProxy configurations and AWS’s Classic Load Balancer after 1 minute. A longer interval keeps nothing alive there. What it saves is small: a probe with its answer is about 236 bytes.',
	'HF303 mend':
		'Set 30 s where the path is not known, at most 60 s elsewhere; or choose the path, and the interval is judged by its own timeouts.',

	HF304:
		'{count} unanswered probes may be borne, but none is ever sent: `{keyword}` is not set, and its default is 0.',
	'HF304 title': 'A count without an interval',
	'HF304 why':
		'The count says how many probes may go unanswered. Whether probes are sent at all is decided by the interval, and unless it is set, it is 0: no probes. The count then has no effect. In files that are checked here nothing sets the interval for the hosts or connections that get this count.',
	'HF304 mend': 'Set the interval beside the count; 30 s suits an unknown path.',

	HF305: '0 switches probing off, so `{countKeyword} {count}` has nothing to count.',
	'HF305 title': 'An interval of 0 beside a count',
	'HF305 why':
		'`ServerAliveInterval 0` and `ClientAliveInterval 0` are the default and mean that no probe is sent. In a commented sample file they stand for that default; uncommented, they still switch nothing on. A count beside them does nothing.',
	'HF305 mend':
		'Write how many seconds of silence may pass before a probe, such as 30. If you want no probes, remove the count too.',

	HF306:
		'0 is not “unlimited”: ssh ends the session after {interval:time} of silence, even if everything is well.',
	'HF306 title': '`ServerAliveCountMax 0`',
	'HF306 why':
		'When the server has been silent for the interval, ssh compares the number of unanswered probes with the count before it sends one. With 0 the comparison fails at once: no probe is sent, and ssh exits with “Timeout, server … not responding.” A measured session with an interval of 2 s ended after 2.4 s of silence on a healthy connection.',
	'HF306 mend':
		'Write 3 or more; 10 probes of 30 s outlive interruptions of almost three minutes. Only an interval of 0 switches probing off.',

	HF307:
		'Since OpenSSH 8.2 a count of 0 means that sshd never disconnects: nobody is logged out, and clients that are gone are not noticed.',
	'HF307.cuts':
		'Before OpenSSH 8.2 a count of 0 cuts every session that is silent for {interval:time}, even where the client is well.',
	'HF307 title': '`ClientAliveCountMax 0`',
	'HF307 why':
		'Older hardening guides set an interval and a count of 0 to end idle sessions. That worked before 8.2 by accident: any session that was quiet for one interval was cut. Since 8.2 the value 0 is documented to disable the disconnect, while probes go on. So the recipe now does the opposite of what it is copied for.',
	'HF307 mend':
		'To notice clients that are gone, write 3 or more. To log out people who do nothing, use `TMOUT` in the shell, systemd-logind’s `StopIdleSessionSec`, or `ChannelTimeout session:*=…`. If sshd should never disconnect, 0 is right.',

	HF308:
		'Gives up after {deadline:time} of silence; only an interruption of up to {outlives:time} is sure to be outlived. `{countKeyword} {value}` bears two minutes.',
	'HF308 title': 'Gives up over a short interruption',
	'HF308 why':
		'A probe on its way turns a harmless gap into unanswered data. If the network is gone for some seconds, as when a laptop changes the access point, TCP’s next repetition may come as late after the gap as the gap was long. An endpoint that has counted to its limit by then ends a session that would have lived: a few seconds times one are known to cause the very drops they should stop.',
	'HF308 mend':
		'Raise the count rather than the interval: interval × count should be above twice the interruption to be borne. For tunnels that restart by themselves a short deadline can be right; 15 s × 3 is common.',

	HF309:
		'{count} probes every {interval:time} would bear {deadline:time}, but the kernel gives up after about {gives:time} without an answer. {value} come to that.',
	'HF309 title': 'A deadline the kernel never lets come',
	'HF309 why':
		'A probe is data. Once it stays unacknowledged, Linux repeats it with growing pauses and ends the connection after about 15 minutes, Windows far sooner. A count beyond that is never reached. An interruption of hours is outlived by no setting.',
	'HF309 mend':
		'Use a count that comes to about 15 minutes. For longer interruptions, use tmux for the work and autossh, mosh or Eternal Terminal for the connection.',

	HF310:
		'`{countKeyword}` counts unanswered probes and is no length of time: {count} of them, every {interval:time}, are {deadline:time}.',
	'HF310 title': 'A count that looks like a time',
	'HF310 why':
		'`ServerAliveCountMax` and `ClientAliveCountMax` take a bare number of probes, never seconds or minutes. Silence is borne for interval × (count + 1). A count in the hundreds is usually a time in the wrong place; beyond about 15 minutes it has no effect, because the kernel ends the connection first.',
	'HF310 mend':
		'Decide how long silence may last, and divide that by the interval. The default is 3.',

	HF311:
		'A probe every {interval:time} is {perDay} a day, and no box with a sourced timeout asks for that. {value} s is enough.',
	'HF311 title': 'Very short interval',
	'HF311 why':
		'The shortest idle timeout in the catalogue is one minute, so that 15 to 20 seconds leave room for a lost probe. More probes keep nothing alive that fewer would not. They cost battery on mobile devices and fill logs and captures. Only a box with a very short timeout of its own asks for more.',
	'HF311 mend': 'Use 15 s or more; if a known box forgets sooner, choose it on the path.',

	HF312:
		'sshd 9.2 to 9.4 would probe only every {doubled:time}, too late for {timeout:time} on this path. Half the interval is safe on every release.',
	'HF312.known':
		'This release probes every {doubled:time}, not every {interval:time}, and gives up after {deadline:time} of silence.',
	'HF312 title': 'sshd 9.2 to 9.4 probes half as often',
	'HF312 why':
		'In these releases sshd waits for exactly one interval and then asks whether more than one has passed. Almost always that is not so yet, so that it waits for another. Probes and the deadline take twice the time that is written. Debian 12 ships 9.2 with this error; 9.5 mended it.',
	'HF312 mend':
		'Write half the interval you want on such a server, or let the clients probe with `ServerAliveInterval`.',

	HF313:
		'This is the default, and it starts only after {time:time} of silence. It does not replace `{keyword}`.',
	'HF313.path':
		'The kernel’s first probe comes after {time:time}, and this path forgets after {timeout:time}. Only `{keyword}` comes in time.',
	'HF313 title': '`TCPKeepAlive yes` alone',
	'HF313 why':
		'`TCPKeepAlive` asks the kernel to test idle connections; when, is the kernel’s business. Linux, macOS and FreeBSD begin after two hours, later than almost every firewall, load balancer and NAT forgets. OpenSSH never changes those times. The option is on unless it is switched off, so that writing `yes` changes nothing.',
	'HF313 mend':
		'Set `ServerAliveInterval 30` on the client or `ClientAliveInterval 30` on the server; `TCPKeepAlive` may stay as it is.',

	HF314:
		'Nothing notices a server that is gone while nobody types: TCP keepalive is off and `{keyword}` is 0.',
	'HF314.server':
		'Sessions of clients that vanished stay for ever: TCP keepalive is off and `{keyword}` is 0.',
	'HF314 title': 'Nothing finds a dead peer',
	'HF314 why':
		'A peer that loses power or network says nothing. If nothing is being sent, TCP alone never finds out: the connection stays established for as long as the machine runs. On a server such sessions keep processes and entries in `who`. `TCPKeepAlive no` is sound advice only where SSH’s own probes take over.',
	'HF314 mend': 'Set the interval: 30 s with a count that bears the interruptions you expect.',

	HF315:
		'{box:box} ends TCP itself and counts payload alone: TCP keepalive does not reach beyond it. Only `{keyword}` does.',
	'HF315 title': 'TCP keepalive behind a proxy',
	'HF315 why':
		'A proxy has two TCP connections, one to each side. The kernel’s keepalive is answered by the proxy’s own kernel and carries no payload, so that the proxy’s idle timer goes on. In a test a proxy with ten seconds cut the session after 10.4 s, with TCP keepalive every 3 s as without. SSH’s probes are payload and pass through.',
	'HF315 mend': 'Set the SSH interval to less than half of the proxy’s timeout.',

	HF316:
		'`session` matches no session before OpenSSH 10.6, so that this limit of {time:time} does nothing. `{value}` works everywhere.',
	'HF316 title': '`ChannelTimeout session=…`',
	'HF316 why':
		'The manual names the type `session`, but the programs label sessions `session:shell`, `session:command` or `session:subsystem:NAME`, and compare the whole label. From 9.2 to 10.5 the word alone therefore never matches: seen dead on 10.0 and 10.5, working on 10.6.',
	'HF316 mend': 'Write `session:*=time`, which all releases that know the option take as meant.',

	HF317:
		'Closes a session after {time:time} without input or output, whatever keepalives are set. A quiet command counts as idle too.',
	'HF317 title': '`ChannelTimeout` closes quiet sessions',
	'HF317 why':
		'The timer of a channel is reset by its data alone. Probes of either side belong to no channel and do not count. A shell at its prompt is closed, and so is a build that prints nothing for that long. The person at the client sees no reason, at most “Connection to … closed.”',
	'HF317 mend':
		'If idle people should be logged out, this is the option for it. If sessions should live, remove it or raise the time.',

	HF318:
		'Up to OpenSSH 10.4 `{keyword}` in a `Match` block was not applied to the connection; 10.5 mended it.',
	'HF318 title': '`ChannelTimeout` and `RekeyLimit` in `Match`',
	'HF318 why':
		'sshd accepts both in a `Match` block, but until 10.5 they were not handed on to the connection that the block matches. How far back that goes is not verified.',
	'HF318 mend':
		'On releases before 10.5 put the option into the global part, before the first `Match`, if it may hold for all.',

	HF319:
		'Closes connections that have had no channel for {time:time}: `ssh -N` and shared connections that wait. It never touches an idle shell.',
	'HF319 title': '`UnusedConnectionTimeout`',
	'HF319 why':
		'It counts only while no channel is open at all. A shell is a channel, however idle. What it closes are connections without a session: `ssh -N` with a tunnel nobody uses at the moment, and a `ControlPersist` master between two sessions. In a test of 2 s an idle shell lived on, while `ssh -N` was closed.',
	'HF319 mend':
		'Keep it if such connections should go. To end idle shells use `ChannelTimeout session:*=…` or `TMOUT`; for waiting tunnels raise it or set `none`.',

	HF320:
		'`BatchMode` sends no probes: only Debian’s and Ubuntu’s ssh would set an interval of 300 s by itself.',
	'HF320.debian':
		'With `BatchMode yes` Debian’s ssh sets `ServerAliveInterval` to 300 by itself; other builds send nothing.',
	'HF320 title': 'Batch mode and its hidden interval',
	'HF320 why':
		'A patch of Debian, which Ubuntu has too, makes the interval 300 s where `BatchMode yes` is set and no interval is. A job then behaves differently on another system: there it waits for ever for a server that is gone. And 300 s is longer than many load balancers bear.',
	'HF320 mend': 'Set the interval yourself, so that it is the same everywhere.',

	HF321:
		'Some gateways of virtual machines drop packets marked `{mark}`: the connection hangs or breaks right after login. `IPQoS none` avoids that.',
	'HF321 title': '`IPQoS` that breaks connections at login',
	'HF321 why':
		'ssh marks packets of interactive sessions from the moment the session begins. A few NAT gateways, VMware’s among them, were seen to mishandle marked packets, so that login works and then everything stops, or “Broken pipe” appears at once.',
	'HF321 mend': 'If connections break at login, set `IPQoS none`, or `IPQoS cs0 cs0`.',

	HF322:
		'`{word}` is taken without effect since OpenSSH 10.1: packets are then marked as with `none`.',
	'HF322 title': '`IPQoS` names that no longer count',
	'HF322 why':
		'`lowdelay`, `throughput` and `reliability` are from before DSCP. Since 10.1 they are still accepted but mean nothing. They were once the remedy for gateways that dropped newer marks; `none` is that remedy now, on every release.',
	'HF322 mend': 'Write `none`, or a DSCP name such as `cs0`.',

	HF323:
		'Sessions share one connection: the first one’s `{keyword}` holds for all, until it has ended.',
	'HF323 title': 'Multiplexing keeps the first settings',
	'HF323 why':
		'With `ControlMaster` one ssh, the master, owns the TCP connection and sends the probes. A session that joins it later has no say: an interval from a changed file or from `-o` on its command line is not looked at. In a test a later session asked for a probe every second, and none was sent.',
	'HF323 mend':
		'After a change end the master with `ssh -O exit HOST`, so that the next session starts one with the new settings.',

	HF324:
		'This shares its connection with another name of the same machine that has {other} s: whichever comes first decides, {interval} s or {other} s.',
	'HF324 title': 'Names that share a connection, with other settings',
	'HF324 why':
		'Both names lead to the same host, port and user, and their `ControlPath` does not tell them apart. So they use one socket. The session that opens it sets the interval for both, and the other’s `ServerAliveInterval` is not looked at.',
	'HF324 mend':
		'Give both the same interval, or put `%n` into `ControlPath` so that each name has its own connection.',

	HF325:
		'The shared connection waits idle without `{keyword}`: once the path has forgotten it, the next `ssh` hangs in a dead socket.',
	'HF325 title': '`ControlPersist` without probes',
	'HF325 why':
		'`ControlPersist` keeps the master open after the last session has ended, and then nothing at all is sent. NAT and load balancers forget such a connection, and nobody is told. The next ssh finds the socket, joins the dead connection and waits until TCP gives up.',
	'HF325 mend':
		'Set `ServerAliveInterval 30` for the same hosts. A master that is dead already goes with `ssh -O exit HOST`.',

	HF326:
		'0 lets connections that never log in stay open. It has nothing to do with sessions after login.',
	'HF326 title': '`LoginGraceTime 0`',
	'HF326 why':
		'The option limits the time from the connection to a successful login, 120 s by default. After login it no longer counts, so that 0 keeps no session alive. What it does is let strangers hold connections, until `MaxStartups` turns others away.',
	'HF326 mend':
		'Leave the default of 120 s, unless 0 was set as a measure against a known weakness.',

	HF327:
		'{time:time} is how long connecting may take, not how long a session may last: it ends with the server’s greeting.',
	'HF327 title': '`ConnectTimeout` taken for the session',
	'HF327 why':
		'It limits the TCP connect and the wait for the server’s banner. Once those are through it no longer counts: no value keeps a session alive or ends it. A long one only makes ssh wait longer for a host that is not there.',
	'HF327 mend':
		'Use 10 to 30 s here, and `ServerAliveInterval` with `ServerAliveCountMax` for the session.',

	HF328:
		'After the server’s greeting these {time:time} no longer count: if it then falls silent, ssh waits without end. `{keyword}` limits that too.',
	'HF328 title': '`ConnectTimeout` covers only the beginning',
	'HF328 why':
		'Contrary to the manual the key exchange is not covered: a server that sent its banner and then nothing hung past limits of 3 and 4 s on 9.2, 10.0, 10.5 and 10.6. During key exchange and login `ServerAliveInterval` × `ServerAliveCountMax` is the limit, and with an interval of 0 there is none. Scripts then hang.',
	'HF328 mend': 'Set `ServerAliveInterval` beside it, for instance 30.',

	HF329:
		'New keys every {time:time} are no keepalive: an idle connection changes them once and then goes silent. Set `{keyword}`.',
	'HF329 title': '`RekeyLimit` as a keepalive',
	'HF329 why':
		'A change of keys by time needs at least one packet since the last one. On an idle connection it happens once, and then nothing is left to trigger another. Measured with 5 s: one change, then silence.',
	'HF329 mend': 'Set the SSH interval, and leave `RekeyLimit` to its purpose.',

	HF330:
		'Probes go to `{host}` only: this session itself has none, and the path behind the jump host is silent. Set `{keyword}` here too.',
	'HF330 title': 'Probes end at the jump host',
	'HF330 why':
		'`ProxyJump` starts an ssh of its own to the jump host, with that host’s settings. The session to the target runs inside it as a connection of its own, and only its own probes reach the target. Probes to the jump host say nothing on the leg behind it; the target’s probes refresh both legs.',
	'HF330 mend':
		'Set the interval for the target, or for all hosts with `Host *`. For the jump host it is then not needed.',

	HF331:
		'{box:box} ends sessions after {timeout:time} by its own policy. Do not count on probes there; the interval helps for the rest of the path.',
	'HF331.unknown':
		'{box:box} ends sessions by its own policy, which no probe is known to change. The interval helps for the rest of the path.',
	'HF331 title': 'A policy timer on the path',
	'HF331 why':
		'Bastions and session managers watch a person or a clock. JumpServer, whose source was read, resets its 30 minutes by input and output of the terminal and not by keepalive messages; others set an absolute limit. What they end, no interval keeps.',
	'HF331 mend':
		'Ask the administrator for a longer time. Run work in tmux on the server, so that it outlives the session.',

	HF332:
		'That is not how long a session may be idle: a server or client that is there answers, and the session has no end. Only a silent one is given up, after {deadline:time}.',
	'HF332 title': 'Interval × count taken for the session’s life',
	'HF332 why':
		'Probes are answered by the program at the other end, whether or not anybody types. So an idle session lives on for as long as both ends and the path do. What interval × (count + 1) gives is the time after which an endpoint that no longer answers is given up. Making the product large keeps no session alive; a short interval does.',
	'HF332 mend':
		'Correct the comment. For a session that should hold, use a short interval and a count for the interruptions to be borne.',

	HF333:
		'This logs nobody out: the client’s program answers for an idle user. Only a client that has been silent for {deadline:time} is disconnected.',
	'HF333 title': 'ClientAlive taken for an idle logout',
	'HF333 why':
		'sshd asks whether the client is still there. The ssh program answers by itself, without the person. Since 8.2 no combination of the two options ends the session of someone who does nothing; an untouched session with 1 s × 1 was alive after 12 s. Newer audit texts say so themselves.',
	'HF333 mend':
		'To log out idle people use `TMOUT` in the shell, systemd-logind’s `StopIdleSessionSec`, or `ChannelTimeout session:*=…`.',

	HF334: 'Probes never reach the shell: `TMOUT` fires all the same, since it counts what is typed.',
	'HF334 title': 'Keepalive believed to beat `TMOUT`',
	'HF334 why':
		'`TMOUT` is a timer of the shell: it ends it after so many seconds at the prompt without a line of input. Probes are answered inside ssh and sshd and are no input. In a test with a probe every second and `TMOUT=4` the shell logged out after 4 s.',
	'HF334 mend':
		'Where it is allowed, set `TMOUT=0` or `unset TMOUT` in the shell on the server; a program in the foreground also keeps the timer from running.',
	HF380:
		'A probe every {interval:time} is too seldom: something on the chosen path forgets the session after {timeout:time}. {advised:time} would bear a lost one.',
	'HF380 title': 'Probes too seldom for the path',
	'HF380 why':
		'A box on the way forgets a connection that carries nothing for its idle timeout. The probe has to come before that, and early enough that one may be lost. At or above the timeout the entry is gone when the probe arrives, and the session ends.',
	'HF380 mend':
		'Choose at most a little under half of the shortest idle timeout; 30 seconds fit nearly every box.',
	HF381:
		'With a count of 0 ssh gives up at the first quiet interval, however healthy the server is.',
	'HF381 title': '`ServerAliveCountMax=0` on the command line',
	'HF381 why':
		"On the client 0 does not mean “never give up”: no probe is sent at all, and the connection is closed as soon as the server has said nothing for one interval. Measured: with 2 seconds and 0 a healthy connection ends after 2.4 seconds. It is sshd's `ClientAliveCountMax` for which 0 means “never”, since 8.2.",
	'HF381 mend': 'Use 3, or more where the session should ride out an interruption.',
	HF382:
		'0 switches the probes off for this command, even where a configuration file has an interval.',
	'HF382 title': '`ServerAliveInterval=0` on the command line',
	'HF382 why':
		'The command line comes before every file, and 0 is a value like any other. It is the way to switch probes off for once, and a trap where it was meant as “no limit”.',
	'HF382 mend': 'Leave it out, or give the seconds.',
	HF383:
		'With `-M 0` autossh starts ssh again when it ends, and a dead link alone does not end it. Nothing on this line makes ssh notice one.',
	'HF383 title': 'autossh `-M 0` without probes',
	'HF383 why':
		"`-M 0` switches autossh's own monitoring off, rightly so, and leaves it to ssh to find out. ssh finds out by `ServerAliveInterval`; its default is not to ask. Measured with a frozen server: no restart in 12 seconds without it, a restart after 4 seconds with 1 second and a count of 1. A configuration file may set it.",
	'HF383 mend': 'Add `-o ServerAliveInterval=15 -o ServerAliveCountMax=3`.',
	HF384:
		"Monitoring through port {port} asks every 10 minutes unless `AUTOSSH_POLL` says otherwise; ssh's own probes notice a dead link sooner and need no port.",
	'HF384 title': 'autossh with a monitoring port',
	'HF384 why':
		'With a port behind `-M` autossh sends test data through forwardings of its own every `AUTOSSH_POLL` seconds, 600 by default. The ports have to be free on both ends. `ServerAliveInterval` does the same inside the SSH connection, as often as you like.',
	'HF384 mend': 'Use `-M 0` and `-o ServerAliveInterval=15 -o ServerAliveCountMax=3`.',
	HF385: '`reconnect` acts only when ssh has ended, and a silent link alone does not end it.',
	'HF385 title': 'sshfs `reconnect` without probes',
	'HF385 why':
		'sshfs starts ssh again when it ends. On a link that has gone silent ssh waits, and with it everything that touches the folder. `ServerAliveInterval` makes ssh notice and end. A configuration file may set it.',
	'HF385 mend': 'Write `reconnect,ServerAliveInterval=15,ServerAliveCountMax=3`.',
	HF387:
		"The kernel's first probe after {time:time} comes too late: something on the chosen path forgets the session after {timeout:time}.",
	'HF387 title': 'TCP keepalive too late for the path',
	'HF387 why':
		"`tcp_keepalive_time` is how long a connection has to be silent before the kernel sends its first probe. Where a box on the way forgets sooner, the probe finds no entry and the connection ends. A proxy answers the kernel's probes itself, so that behind one no value helps.",
	'HF387 mend':
		'Choose less than half of the shortest idle timeout, or use `ServerAliveInterval`, which needs no change to the kernel.',
	HF388:
		'`{name}` reaches only sockets that ask for `SO_KEEPALIVE`. ssh and sshd do while `TCPKeepAlive` is yes; many programs do not.',
	'HF388 title': 'Only sockets that ask for it',
	'HF388 why':
		"The kernel's times apply to connections whose program has set `SO_KEEPALIVE`. In a test behind a NAT of 8 seconds ssh lived with 3 seconds here and `TCPKeepAlive yes`, and died with `no`. A container has times of its own, and a proxy on the way answers the probes itself.",
	'HF388 mend':
		'For SSH set `ServerAliveInterval`. For other programs look whether they set `SO_KEEPALIVE`: `ss -to` shows a timer where they do.',
	HF389: 'The unit is another one here.',
	'HF389.seconds': 'Linux counts seconds: {value} is {time:time}. `{meant}` was probably meant.',
	'HF389.milliseconds':
		'FreeBSD and macOS count milliseconds: {value} is {time:time}. `{meant}` was probably meant.',
	'HF389 title': 'Seconds and milliseconds mixed up',
	'HF389 why':
		'`net.ipv4.tcp_keepalive_time` and `_intvl` on Linux are seconds. `net.inet.tcp.keepidle` and `keepintvl` on FreeBSD and macOS are milliseconds, with 7200000 for the usual two hours. A value taken from the other system is off by a factor of a thousand.',
	'HF389 mend': 'Convert it.',
	HF390:
		'`{name}` counts from the first probe on, and that comes after `tcp_keepalive_time`, 7200 s unless set.',
	'HF390 title': 'Pause between probes without the time before',
	'HF390 why':
		'Linux has three numbers: `tcp_keepalive_time` seconds of silence before the first probe, `tcp_keepalive_intvl` seconds between the next ones, and `tcp_keepalive_probes` of them until it gives up. Only the first one decides whether a box on the way sees a packet in time.',
	'HF390 mend': 'Set `net.ipv4.tcp_keepalive_time` too, unless another file does.',
	HF391:
		'This machine forgets idle connections after {timeout:time}, sooner than the {floor:time} that RFC 5382 asks of a NAT. Sessions without a keepalive below that are cut.',
	'HF391 title': 'Connection tracking that forgets early',
	'HF391 why':
		"On a router or firewall an established connection that carries nothing for `nf_conntrack_tcp_timeout_established` seconds is forgotten; a packet after that is dropped or meets a rule for new connections. Linux's default is five days. RFC 5382 asks for at least two hours and four minutes, just above TCP keepalive's two hours, so that programs with only that survive.",
	'HF391 mend':
		'Use 7440 or more, unless the table is really full. Whoever connects through this machine needs a `ServerAliveInterval` below the value.',
	HF392:
		'The shell logs out after {timeout:time} at the prompt. No keepalive changes that: probes are answered by ssh and never reach the shell.',
	'HF392 title': '`TMOUT` ends the session',
	'HF392 why':
		"`TMOUT` is the shell's own clock: it runs while the prompt waits, and any typed line restarts it. `ServerAliveInterval`, `ClientAliveInterval` and every client's keepalive are messages between programs, which the shell does not see. A program in the foreground stops the clock. Tested with probes every second and `TMOUT=4`: logged out after 4 seconds.",
	'HF392 mend':
		'In your own start file `TMOUT=0` switches it off, where it is not readonly. Where it is a rule of the house, work inside a program that stays in the foreground, or ask.',
	HF393:
		'`TMOUT` takes no unit: bash reads {timeout} s out of `{value}` and logs out after that. {seconds} was meant.',
	'HF393 title': '`TMOUT` with a unit',
	'HF393 why':
		'bash takes the digits at the beginning and drops the rest, without a message. Tested with bash 5.2: `TMOUT=2m` and `TMOUT=2h` both log out after two seconds. Whoever gets such a line into `/etc/profile` hardly has the time to take it out again.',
	'HF393 mend': 'Write seconds.',
	HF394:
		'`TMOUT` was made readonly above; this fails with `TMOUT: readonly variable` and changes nothing.',
	'HF394 title': '`TMOUT` set again after `readonly`',
	'HF394 why':
		'Once a variable is readonly, a shell refuses to change or unset it for as long as it lives. The first start file that says so wins, and every later one prints an error at each login.',
	'HF394 mend': 'Set it in one place only, and make it readonly there last.'
};
