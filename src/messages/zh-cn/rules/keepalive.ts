export default {
	HF380:
		'每 {interval:time}探测一次太慢：所选链路上有设备静默 {timeout:time}就删除会话表项。{advised:time}一次才经得起丢一个包。',
	'HF380 title': '探测间隔对链路来说太长',
	'HF380 why':
		'连接静默达到空闲超时，中间设备就删除会话表项。探测必须赶在这之前发出，而且要早到丢一个也来得及。间隔等于或大于空闲超时，探测到达时表项已经没了，会话随之断开。',
	'HF380 mend': '间隔取最短空闲超时的一半再少一点；30 秒几乎适用于所有设备。',
	HF381: '次数为 0 时，只要静默满一个间隔，ssh 就断开，哪怕服务器完全正常。',
	'HF381 title': '命令行里写了 `ServerAliveCountMax=0`',
	'HF381 why':
		'在客户端，0 不代表永不放弃：它根本不发探测，服务器一个间隔内没有数据就直接断开。实测：间隔 2 秒、次数 0，正常的连接 2.4 秒后断开。从 8.2 起，把 0 当作永不断开的是 sshd 的 `ClientAliveCountMax`。',
	'HF381 mend': '用 3；要扛住网络中断就用更大的值。',
	HF382: '0 会关掉这条命令的探测，哪怕配置文件里设了间隔。',
	'HF382 title': '命令行里写了 `ServerAliveInterval=0`',
	'HF382 why':
		'命令行优先于所有配置文件，而 0 和别的值一样算数。想临时关掉探测可以这么写；如果以为 0 代表不限时，就成了陷阱。',
	'HF382 mend': '去掉它，或写上秒数。',
	HF383:
		'`-M 0` 时，autossh 只在 ssh 退出后才重启它，而链路断了 ssh 未必退出。这一行里没有任何设置能让 ssh 发现断线。',
	'HF383 title': 'autossh `-M 0` 没有探测',
	'HF383 why':
		'`-M 0` 关掉 autossh 自己的监测，做法没错，但断线就得由 ssh 来发现。ssh 靠 `ServerAliveInterval` 发现，而默认是不探测。用冻结的服务器实测：不设时 12 秒内没有重启；间隔 1 秒、次数 1 时，4 秒后重启。配置文件里也可能已经设了。',
	'HF383 mend': '加上 `-o ServerAliveInterval=15 -o ServerAliveCountMax=3`。',
	HF384:
		'通过端口 {port} 监测，默认 10 分钟才查一次（由 `AUTOSSH_POLL` 决定）；ssh 自己的探测发现得更快，也不占端口。',
	'HF384 title': 'autossh 用了监测端口',
	'HF384 why':
		'`-M` 后面跟端口时，autossh 每隔 `AUTOSSH_POLL` 秒（默认 600）通过自己的转发发送测试数据，两端的端口都得空着。`ServerAliveInterval` 在 SSH 连接内部做同样的事，间隔可以随意定。',
	'HF384 mend': '改用 `-M 0` 加 `-o ServerAliveInterval=15 -o ServerAliveCountMax=3`。',
	HF385: '`reconnect` 只在 ssh 退出后才起作用，而静默断线时 ssh 并不会退出。',
	'HF385 title': 'sshfs `reconnect` 没有探测',
	'HF385 why':
		'ssh 退出后，sshfs 会重新启动它。链路静默断开时 ssh 会一直等，凡是访问这个目录的程序也跟着卡死。`ServerAliveInterval` 能让 ssh 发现并退出。配置文件里也可能已经设了。',
	'HF385 mend': '写成 `reconnect,ServerAliveInterval=15,ServerAliveCountMax=3`。',
	HF387:
		'内核静默 {time:time}才发第一个探测，太晚了：所选链路上有设备静默 {timeout:time}就删除会话表项。',
	'HF387 title': 'TCP keepalive 对链路来说太晚',
	'HF387 why':
		'`tcp_keepalive_time` 是连接静默多久之后内核才发第一个探测。中间设备如果更早删除了表项，探测就对不上会话，连接随之断开。代理会自己应答内核的探测，所以链路上有代理时，这个值设多少都没用。',
	'HF387 mend': '取最短空闲超时的一半以下；或者用 `ServerAliveInterval`，不用动内核。',
	HF388:
		'`{name}` 只对打开了 `SO_KEEPALIVE` 的套接字有效。`TCPKeepAlive` 为 yes 时 ssh 和 sshd 会打开，很多程序不会。',
	'HF388 title': '只对打开了它的套接字有效',
	'HF388 why':
		'内核的时间只作用于程序打开了 `SO_KEEPALIVE` 的连接。在 8 秒超时的 NAT 后面实测：这里设 3 秒，`TCPKeepAlive yes` 时 ssh 不掉线，`no` 时掉线。容器有自己的一套时间；链路上有代理时，探测由代理自己应答。',
	'HF388 mend':
		'SSH 请设 `ServerAliveInterval`。别的程序要看它是否打开了 `SO_KEEPALIVE`：打开了的话，`ss -to` 会显示计时器。',
	HF389: '这里的单位不同。',
	'HF389.seconds': 'Linux 以秒计：{value} 是 {time:time}。多半是想写 `{meant}`。',
	'HF389.milliseconds': 'FreeBSD 和 macOS 以毫秒计：{value} 是 {time:time}。多半是想写 `{meant}`。',
	'HF389 title': '秒与毫秒混淆',
	'HF389 why':
		'Linux 的 `net.ipv4.tcp_keepalive_time` 和 `_intvl` 以秒计。FreeBSD 和 macOS 的 `net.inet.tcp.keepidle` 和 `keepintvl` 以毫秒计，常见的两小时是 7200000。照搬另一个系统的值，就差了一千倍。',
	'HF389 mend': '按单位换算。',
	HF390: '`{name}` 从第一个探测之后才算起，而第一个要等 `tcp_keepalive_time`，没设就是 7200 秒。',
	'HF390 title': '设了探测间隔，没设首次时间',
	'HF390 why':
		'Linux 有三个数：静默 `tcp_keepalive_time` 秒后发第一个探测，之后每隔 `tcp_keepalive_intvl` 秒再发，连发 `tcp_keepalive_probes` 个无应答才放弃。中间设备能否及时看到报文，只取决于第一个数。',
	'HF390 mend': '同时设置 `net.ipv4.tcp_keepalive_time`，除非别的文件里已经设了。',
	HF391:
		'这台机器静默 {timeout:time}就删除连接表项，短于 RFC 5382 对 NAT 的要求（{floor:time}）。间隔不小于它的会话都会掉线。',
	'HF391 title': '连接跟踪老化过快',
	'HF391 why':
		'在路由器或防火墙上，已建立的连接静默达到 `nf_conntrack_tcp_timeout_established` 秒，表项就到期；之后的报文会被丢弃，或按新连接的规则处理。Linux 默认是 5 天。RFC 5382 要求至少 2 小时 4 分钟，略长于 TCP keepalive 的两小时，让只有 TCP keepalive 的程序也不掉线。',
	'HF391 mend':
		'用 7440 或更大的值，除非表真的满了。经过这台机器的 SSH 连接，`ServerAliveInterval` 要小于这个值。',
	HF392:
		'停在提示符 {timeout:time}，shell 就自动登出。保活改变不了这一点：探测由 ssh 应答，到不了 shell。',
	'HF392 title': '`TMOUT` 会结束会话',
	'HF392 why':
		'`TMOUT` 是 shell 自己的计时：停在提示符时开始走，输入一行就重新计。`ServerAliveInterval`、`ClientAliveInterval` 和各客户端的保活都是程序之间的消息，shell 看不到。前台有程序在运行时不计时。实测：每秒探测一次、`TMOUT=4`，4 秒后照样登出。',
	'HF392 mend':
		'不是 readonly 的话，在自己的启动文件里写 `TMOUT=0` 就能关掉。如果是单位的规定，就让程序一直在前台运行，或者找管理员商量。',
	HF393: '`TMOUT` 不认单位：bash 从 `{value}` 里只读出 {timeout} 秒，到时就登出。应写 {seconds}。',
	'HF393 title': '`TMOUT` 带了单位',
	'HF393 why':
		'bash 只取开头的数字，后面的直接丢掉，也不提示。用 bash 5.2 实测：`TMOUT=2m` 和 `TMOUT=2h` 都是两秒后登出。这样的一行要是进了 `/etc/profile`，登录后几乎来不及把它改回来。',
	'HF393 mend': '只写秒数。',
	HF394: '前面已把 `TMOUT` 设为 readonly；这一行会报 `TMOUT: readonly variable`，不起作用。',
	'HF394 title': '`readonly` 之后又设置 `TMOUT`',
	'HF394 why':
		'变量一旦是 readonly，在这个 shell 退出之前就不能再改，也不能 unset。先声明的启动文件说了算，后面的每次登录都会报一次错。',
	'HF394 mend': '只在一个地方设置，并在那里最后再设为 readonly。'
};
