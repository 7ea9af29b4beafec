export default {
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
