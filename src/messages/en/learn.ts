/** The page that explains; words in brackets are links. */
export default {
	'learn-title': 'How SSH keepalive works · Holdfast',
	'learn-description':
		'What an SSH keepalive probe is and when a session is given up, what SSH probes, TCP keepalive and the shell each can and cannot keep alive, what ends idle sessions, and the common myths with evidence.',
	'learn-heading': 'How SSH keepalive works',
	'learn-lead':
		'What keeps an idle SSH session alive, what only seems to, and how we know. The drawings are computed by the engine that computes the [settings]; a grey bar in one can be dragged, and it answers.',
	'learn-skip': 'Skip to the text',
	'learn-contents': 'On this page',
	'learn-open-wizard': 'Open this path in Settings',
	'learn-defaults': "No probes (OpenSSH's defaults)",
	'learn-now-above': 'Above',
	'learn-now-below': 'Below',

	how: 'How it works',
	probe: 'A probe is a question',
	'probe-1':
		'When nothing has come from the other side for a while, OpenSSH can ask whether it is still there. The client asks by `ServerAliveInterval` and `ServerAliveCountMax` in ssh_config, the server by `ClientAliveInterval` and `ClientAliveCountMax` in sshd_config. The name says who is **asked**. Both intervals are 0 unless set: nobody asks.',
	'probe-2':
		'The question is an SSH message named `keepalive@openssh.com` that wants a reply: a global request from ssh, a request on an open channel from sshd. It travels encrypted inside the connection, so for everything on the way it is data like any other. Any reply will do, even a refusal: it shows that the program at the other end lives.',
	'probe-3':
		'A probe, its answer and the acknowledgement are {bytes} bytes with their headers, {bytesPerDay:bytes} a day at one every {interval:time}. The programs settle it between themselves. Nobody needs to be at the keyboard, and nothing of it reaches the shell.',
	counter: 'When the count rises',
	'counter-1':
		"The clock starts anew with every byte **received**. Output from the server keeps the client's probes away altogether; your typing does so only because its echo comes back. Each interval without a byte sends one more probe and raises the count of unanswered ones. Any packet that arrives, an answer or not, sets it back to 0.",
	'counter-2':
		"One side is enough: a probe and its answer restart the other side's clock too. And from sshd 9.2 on the server asks only while it has nothing to send itself. As long as it keeps printing, a client that has gone silent is left to TCP.",
	'picture-counter':
		'The same idle session behind a load balancer that forgets after {timeout:time}. Without probes it is forgotten at {forgot1:time}. With one every {interval2:time} every answer resets the timer; in the interruption the count rises, and falls back to 0 with the first packet after it.',
	detection: 'How long a dead peer goes unnoticed',
	'detection-1':
		"With an interval I and a count C the first probe leaves I seconds after the last byte, and one interval after the last unanswered probe the connection is given up: **I × (C + 1)** after the last byte received. With {interval1} and {count1} that is {waited1:time}. The manual's {product1:time} count from the first probe.",
	'detection-2':
		'sshd 9.2, 9.3 and 9.4 ask half as often as they are told, so the same numbers take {waited2:time} there. 9.5 mended it; Debian 12 ships 9.2 without the repair.',
	'detection-3':
		'A count of 0 is a special case, and not the same one on both sides: the client gives up after the first quiet interval, the server from 8.2 on never does.',
	'detection-4':
		'ssh then says `Timeout, server HOST not responding.` and exits with 255. sshd writes `Timeout, client not responding from user …` to its log; the client, if it can still be reached, reads `Connection to HOST closed by remote host.`',
	'picture-detection':
		'The network fails for good. Above, ssh with {interval1} and {count1} gives up after {waited1:time} of silence; below, sshd 9.2 with the same numbers needs {waited2:time}.',
	idle: 'Idle is not dead',
	'idle-1':
		'Three things are called idle, and most wrong advice takes one of them for another. Who looks at which decides what helps.',
	'idle-person':
		'**The person** does not type. `TMOUT`, logind and bastions look at that. No keepalive changes it.',
	'idle-path':
		'**The path** carries no packets. NAT, firewalls and load balancers look at that. A probe is a packet, so it helps.',
	'idle-program':
		'**The program** at the other end does not answer. Only that is dead, and only that is what a keepalive detects.',
	'idle-2':
		'A program that lives answers at once, whoever is out for lunch. So a session with keepalive has no longest idle time: it lasts until an end closes it, or until the network fails for longer than the deadline.',

	layers: 'Three layers',
	'layers-1':
		'What is called keepalive happens at three levels. They do not notice each other, and they keep different things alive.',
	'layers-table': 'What each layer keeps alive',
	'col-ssh': 'SSH probe',
	'col-ping': 'SSH message without reply',
	'col-tcp': 'TCP keepalive',
	'col-key': 'Key press',
	'row-stateful': 'NAT, firewall',
	'row-proxy': 'Proxy',
	'row-person': 'Timer on a person',
	'row-dead': 'Dead peer noticed',
	'cell-yes': 'yes',
	'cell-no': 'no',
	'cell-late': 'first after {kernelTime:time}',
	'cell-line': 'yes; `TMOUT` only by a whole line',
	'cell-deadline': 'after I × (C + 1)',
	'cell-tcp': 'by TCP, in about {gaveUpMinutes} min',
	'cell-kernel': 'after {kernelAll:time}',
	ssh: 'SSH probes',
	'ssh-1':
		'`ServerAliveInterval` and `ClientAliveInterval` send data, so they refresh every box that counts packets and every proxy that counts data, in both directions. They test the far program itself: a server whose kernel still runs but whose sshd hangs is found out.',
	'ssh-2':
		'PuTTY, KiTTY and WinSCP send a message that nobody answers. It refreshes the path just as well, but there is no count: a dead peer shows only when TCP gives up, and a hanging program whose kernel still acknowledges never does.',
	tcp: 'TCP keepalive',
	'tcp-1':
		"`TCPKeepAlive` is on by default and does one thing: it asks the kernel for keepalive on the socket. When to send is the kernel's matter. Linux waits `tcp_keepalive_time`, {kernelTime:time}, for the first segment, then sends one every {kernelInterval:time} (`tcp_keepalive_intvl`) and gives up after {kernelProbes} unanswered (`tcp_keepalive_probes`): {kernelAll:time} for a dead peer.",
	'tcp-2':
		'That is too late. Of the {boxes} boxes with a source in the [catalogue], {sooner} have forgotten the session before the first segment is sent; the shortest waits {shortest:time}.',
	'tcp-3':
		'The segment is empty and outside the encryption. It is answered by the other kernel, or by whatever stands in for it. It shows that a machine is there, not that sshd is.',
	shell: 'The shell and the terminal',
	'shell-1':
		'A shell with `TMOUT` logs out when no line has been completed at its prompt for that long (`autologout` in tcsh). Probes end at sshd and never get there. Of the characters that programs type on their own, a NUL or a space with a backspace does not count either; Enter does, and runs whatever is half typed.',
	'shell-2':
		'tmux and screen keep the **work**. The connection drops as before, and after the next login it is all there. Shells inside them obey `TMOUT` as well. mosh replaces the connection with one that bears sleep and a new address.',
	hops: 'Proxies, jump hosts, shared connections',
	'hops-1':
		"A **proxy** (HAProxy, nginx stream, Envoy, some load balancers) ends your TCP connection and begins another. Your kernel's keepalive is answered by the proxy and goes no further; its idle timer counts data only. An SSH probe passes through as data and refreshes both sides.",
	'hops-2':
		'Through a **jump host** (`ProxyJump`) the inner connection is data inside the outer one. Its probes travel to the target and refresh the outer connection on the way, so one setting for the target is enough. Each leg has its own TCP keepalive, and none sees the others.',
	'hops-3':
		'With a **shared connection** (`ControlMaster`) only the first ssh, which owns the TCP connection, probes. What a later one is told by `-o` has no effect.',

	killers: 'What ends idle sessions',
	nat: 'NAT and firewall timers',
	'nat-1':
		'A NAT or a stateful firewall keeps an entry for each connection and deletes it after a while without packets. Nobody is told. What comes next finds no entry and is dropped, or refused. Any packet in either direction restarts the timer, so one probe in time is all it takes. Some of the defaults:',
	'nat-2': 'All of them, with their sources, are in the [catalogue].',
	balancers: 'Load balancers and proxies',
	'balancers-1':
		'Balancers that pass packets on behave like a NAT. Those that end TCP are proxies: they count data only, and close both sides with a FIN when their time is up.',
	limits: "The server's own limits",
	'limits-1':
		'These look at a person, a channel or a clock, and no keepalive resets them. A bastion has its limits from the start; the others are off until somebody sets them.',
	'limits-tmout': '`TMOUT` in bash, zsh and ksh: seconds at an idle prompt, then the shell exits.',
	'limits-channel':
		'`ChannelTimeout` (sshd 9.2, ssh 9.6): closes a channel without data. Probes are no channel data. Write `session:*=15m`; up to 10.5 the documented `session=15m` does nothing.',
	'limits-unused':
		'`UnusedConnectionTimeout` (sshd 9.2): closes a connection without any channel, such as `ssh -N`. An idle shell has a channel and stays.',
	'limits-logind':
		'`StopIdleSessionSec` in logind (systemd 252): ends a session whose terminal nobody has typed into. Output does not count.',
	'limits-bastion':
		'Bastions: an idle limit that counts what is typed or printed, and often a longest session besides.',
	sleep: 'Sleep, and a new address',
	'sleep-1':
		'A computer that sleeps runs no timer and answers no probe. The boxes on the way count on and forget; a server that probes gives up. And a TCP connection is tied to both addresses: when the laptop comes back on another network, the old connection cannot follow. No keepalive mends either. tmux keeps the work, mosh moves the session.',
	'give-up': 'Giving up, or the price of probing',
	'give-up-1':
		'What is sent and not acknowledged TCP sends again, at doubling intervals of up to {retryCap:time}, and Linux gives up after about {gaveUpMinutes} minutes. Windows is reported to give up within a minute. That clock runs only while something is unacknowledged.',
	'give-up-2':
		'An idle session without probes has nothing unacknowledged: it sits through an interruption of hours and never learns of it, as long as the boxes remember it. With probes there is a deadline, and **an interruption longer than the deadline ends the session**. That is the price, and the count is how it is paid: at {interval:time} and {countMax} ssh waits {deadline:time}, where {interval2:time} and {count2} would wait {waited2:time}.',
	'picture-give-up':
		'The network is gone for {outage:time}. Above, nobody sends anything, and the session is there when it comes back. Below, {interval2} and {count2} give up after {waited2:time}.',
	silence: 'Silence, or a reset',
	'silence-1':
		'How a session dies says where to look. What you see depends on what the box does with a packet it no longer knows.',
	'silence-drop':
		'**Silent drop.** Nothing happens until one side sends; then the terminal hangs. TCP repeats for about {gaveUpMinutes} minutes, or a keepalive gives up first.',
	'silence-rst':
		'**RST.** The next packet is refused and the session ends at the first key: `Connection reset by peer`, `client_loop: send disconnect: Broken pipe`. It looks as if typing had caused it.',
	'silence-fin':
		"**FIN.** An end or a proxy closed in order: `Connection to HOST closed by remote host.` without anybody typing. The server's log says whether it was sshd.",

	myths: 'Myths, with evidence',
	'myths-1':
		"Claims as people put them, in our words. Each was put to the real programs, or read in their source. **Run** means Debian 12's OpenSSH 9.2p1 on one machine unless another is named, with seconds instead of minutes; **lab** a NAT of Linux network namespaces that forgets after 8 s. The code leads to the rule by which the [check] finds the claim in pasted text.",
	evidence: 'Evidence',
	'myth-rule': 'Rule {rule}'
};
