/** Claims about keepalive: what people say, the verdict, what is so, and how we know. */
export default {
	'idle-logout claim':
		'ClientAliveInterval 300 and a count of 3 log idle users out after 15 minutes',
	'idle-logout verdict': 'False',
	'idle-logout truth':
		"sshd asks the ssh program, and that answers whether or not anybody types. Only a client that no longer answers is disconnected. Where a NAT would have cut the idle session, these settings do the opposite of a logout: they keep it. To log out idle people there are `TMOUT`, logind's `StopIdleSessionSec` and `ChannelTimeout session:*=15m`.",
	'idle-logout evidence':
		'Run: sshd with an interval of 1 s and a count of 1, nothing typed for 12 s: alive. The CIS text for Ubuntu 20.04 (v2.0.1) says itself that an idle user is not an idle connection.',
	'picture-idle-logout':
		'An hour behind a load balancer that forgets after {timeout:time}. With a probe from the server every {interval2:time} the idle user is still logged in when somebody types after {typed:time}.',

	'product claim': 'Interval × count is how long a session may idle, so multiply until it is a day',
	'product verdict': 'False',
	'product truth':
		'The product (really interval × (count + 1)) is the time until a **silent** peer is given up. A peer that lives answers the first probe, and the count is 0 again. Choose the interval by the path, the count by the interruption you want to outlive; there is no number for how long you may idle.',
	'product evidence':
		'Run: ssh with 1 s and a count of 2, idle for 9 s, three times its deadline: alive.',
	'picture-product':
		'Above, {interval1} × {count1} is {product1:time}, and the session idles far longer without harm. What it does not bear is {outage:time} without network: that ends it after {waited1:time} of silence. Below, a count of {count2} outlives it.',

	'count-zero-server claim': 'ClientAliveCountMax 0 logs out idle users exactly after the interval',
	'count-zero-server verdict': 'False since OpenSSH 8.2',
	'count-zero-server truth':
		'Up to 8.1 a count of 0 made sshd cut every connection that was quiet for one interval, and old hardening texts used it as a logout. Since 8.2 it switches the disconnect off: probes go on, and nobody is ever given up, not even a client that is dead.',
	'count-zero-server evidence':
		'Source: OpenSSH commit 69334996a, first in 8.2. Run: sshd 9.2 and 10.5 with a count of 0 and an interval of 3 s: a client that is silent for 25 s is still connected.',
	'picture-count-zero-server':
		'Above, sshd 8.1 closes at {at1:time}. Below, a newer sshd with the same two lines never does.',

	'count-zero-client claim': 'ServerAliveCountMax 0 means unlimited: ssh never gives up',
	'count-zero-client verdict': 'The reverse is true',
	'count-zero-client truth':
		'On the client 0 means that no probe may stay unanswered, so ssh gives up before it has sent one: the first quiet interval ends a perfectly healthy session. Write 10, or leave the line out.',
	'count-zero-client evidence':
		'Run: interval 2 s, count 0, healthy connection: exit 255 after 2.4 s, with `Timeout, server 127.0.0.1 not responding.`',
	'picture-count-zero-client':
		'Above, a count of 0 ends the session after {waited1:time} of quiet. Below, a count of {count2} on the same path.',

	'huge-count claim': 'With ServerAliveCountMax 99999 the session never disconnects',
	'huge-count verdict': 'False',
	'huge-count truth':
		'A count limits only how long ssh itself waits. From the first lost probe on there is unacknowledged data, and TCP has a limit of its own: about {gaveUpMinutes} minutes on Linux, far less on Windows. An idle session without probes would have outlived the same interruption. For long ones use tmux, mosh or autossh.',
	'huge-count evidence':
		'Source: the ip-sysctl documentation of the Linux kernel, `tcp_retries2` = 15: {gaveUp} s. Not waited out in a run.',
	'picture-huge-count':
		'No network for {outage:time}. Above, a count of {count1} does not help: TCP gives up after {waited1:time} of silence. Below, without any probe, the session is still there.',

	'larger-interval claim': 'Sessions drop, so raise ClientAliveInterval',
	'larger-interval verdict': 'The reverse is true',
	'larger-interval truth':
		'The interval is how long the path may be silent before a probe refreshes it. It must be well **below** the shortest idle timeout on the way. A larger one comes after the box has forgotten and finds nobody. To wait longer for a silent peer raise the count.',
	'larger-interval evidence':
		'Lab: an interval of 3 s is alive after 40 s; one of 15 s finds the entry gone, and ssh gives up at 60 s.',
	'picture-larger-interval':
		'The box forgets at {forgot1:time}. A first probe after {interval1:time} is dropped, and TCP gives up at {at1:time}. One every {interval2:time} keeps the entry.',

	'smaller-interval claim': 'The shorter the interval, the more stable: 5 s and a count of 1',
	'smaller-interval verdict': 'False',
	'smaller-interval truth':
		'The shortest timeout with a source is {shortest:time}, and a probe every {tightest:time} serves it with one to spare. But the deadline shrinks with the interval, and a hiccup of the network that nobody would have noticed now ends the session. A short interval needs a large count.',
	'smaller-interval evidence':
		"Run: ssh 10.5 with 3 s and a count of 1 on a link that goes silent: given up 6.0 s after the last byte. PuTTY's manual warns of the same.",
	'picture-smaller-interval':
		'No network for {outage:time}. Above, {interval1} and {count1} give up after {waited1:time}; below, {interval2} and {count2} do not even notice.',

	'tcp-alone claim': 'TCPKeepAlive yes is the line that keeps the session from timing out',
	'tcp-alone verdict': 'False',
	'tcp-alone truth':
		"It is on already, so writing it changes nothing, and the kernel's first segment comes after {kernelTime:time}, when {sooner} of {boxes} boxes have forgotten. It is harmless: leave it, and set `ServerAliveInterval {interval}`.",
	'tcp-alone evidence':
		'Lab: TCPKeepAlive alone, stalled, and neither end is told; ServerAliveInterval 3, alive. On such a socket `ss` shows `timer:(keepalive,119min)`.',
	'picture-tcp-alone':
		"Three hours. Above, the load balancer forgets at {forgot1:time}; the kernel's first segment at {at1:time} is answered by an RST and ends the session. Below, a probe every {interval2:time}.",

	'sysctl claim': 'Lower net.ipv4.tcp_keepalive_time and every connection stays up',
	'sysctl verdict': 'Half true',
	'sysctl truth':
		'It works for sockets that ask for keepalive, through boxes that count any packet. A proxy answers the segments itself and goes on counting, since it counts data only. And a container has its own sysctls.',
	'sysctl evidence':
		"Lab, `tcp_keepalive_time` 3: with `TCPKeepAlive yes` alive, with `no` stalled. The manuals of HAProxy and of AWS's Classic Load Balancer and Global Accelerator say that only data counts.",
	'picture-sysctl':
		'A proxy with {timeout:time}. Above, the kernel probes every {kernel1:time}: grey ticks that reset nothing, and the proxy closes at {at1:time}. Below, SSH probes are data.',

	'tmout claim': 'A keepalive prevents the auto-logout',
	'tmout verdict': 'False',
	'tmout truth':
		"`TMOUT` counts seconds at the shell's prompt; probes are answered by sshd and ssh before anything gets there. Nor does tmux help: the shells inside read the same profile, and the last one to log out ends the session. Unset it, if it is not readonly, or keep a program in the foreground.",
	'tmout evidence':
		'Run: a probe every second and `TMOUT=4`: logged out on time. With `TMOUT=4` in the only pane of tmux, the tmux server was gone after 6 s.',
	'picture-tmout':
		'A box that forgets after {timeout:time} and a shell with `TMOUT` of {tmout:time}. Without probes the network is first; with them the session holds, until the shell logs out at {at2:time}.',

	'bastion claim': "A keepalive every minute beats the bastion's idle timeout",
	'bastion verdict': 'False',
	'bastion truth':
		'A bastion looks inside the session and counts what is typed or printed. Probes carry nothing of that kind. Its administrator can raise the limit; the keepalive is still needed for the network in front of it.',
	'bastion evidence':
		"Source: JumpServer's koko resets its timer on input and output of the terminal; `keepalive@openssh.com` does not reach it. Its default is {timeout:time}.",
	'picture-bastion':
		'With probes or without, the bastion ends the session at {at2:time}. They pass as ticks at the base of its track.',

	'broken-pipe claim': 'Broken pipe proves that the server threw you out for idling',
	'broken-pipe verdict': 'False',
	'broken-pipe truth':
		'It says that writing failed, not who closed. Usually a box on the way forgot the connection, and the first key after it was refused. A server that closes says so: `Connection to HOST closed by remote host.` sshd has no idle timeout unless somebody set one.',
	'broken-pipe evidence':
		'Run: an RST on an idle link, ssh 9.8 and later: `Read from remote host HOST: Connection reset by peer`, then `client_loop: send disconnect: Broken pipe`; 8.0 to 9.7 print only the last line.',
	'picture-broken-pipe':
		'The load balancer forgets at {forgot1:time} and tells nobody. The key pressed at {at1:time} is answered by its RST, with the words that seem to blame the server. With a probe every {interval2:time} nothing of the kind happens.',

	'sleep-survives claim': 'With keepalive the session survives closing the lid',
	'sleep-survives verdict': 'False',
	'sleep-survives truth':
		'Asleep, the computer sends nothing and answers nothing. The boxes forget as if there were no keepalive, a probing server gives up, and after a change of network the address is another one. On a path with long timeouts a session may survive a nap; keepalive on the server only shortens that.',
	'sleep-survives evidence':
		'Source: no timer of ssh runs while the machine is suspended, and TCP has no way to change an address. Not tested by suspending a laptop.',

	'append claim':
		'Add ServerAliveInterval 60 to the end of ~/.ssh/config, and it applies everywhere',
	'append verdict': 'Only if the file has no block',
	'append truth':
		'Neither file has an end of block, and indentation means nothing: the last line belongs to the last `Host` or `Match`. And of two values for one keyword the first wins. Put it under a `Host *` of its own at the end of ssh_config; in sshd_config before the first `Match`.',
	'append evidence':
		'Run: appended after `Host github.com`, `ServerAliveInterval` applied to github.com only; appended after `Match User sftp`, the global `ClientAliveInterval` stayed 0.'
};
