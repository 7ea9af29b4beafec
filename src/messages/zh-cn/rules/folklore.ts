import type en from '../../en/rules/folklore.ts';

/** 以讹传讹的说法：实情、缘由与做法。 */
export default {
	HF501:
		'间隔 × 次数不是允许空闲多久。客户端只要活着就会应答每一次探测，会话没有期限；这个乘积只是**对端失联**后多久才被发现。',
	'HF501 title': '把间隔 × 次数当成会话寿命',
	'HF501 why':
		'探测问的是对端的程序，程序正常就立刻应答，与有没有人敲键盘无关。每次应答都会让计数归零，所以空闲几天的会话也走不到上限。只有对端一直没有回音，次数才会累加：从最后一次收到数据算起，经过 间隔 ×（次数 + 1）判定断线。实测：1 秒 × 2 次，空闲 9 秒，会话仍在。',
	'HF501 mend':
		'间隔按链路上最短的空闲超时来定，次数按要扛住多长的网络中断来定。没有哪个值需要为了「会话更久」而调大。',
	HF502:
		'`ClientAlive…` 不会让任何人登出：应答探测的是 ssh 程序，不是人。它只清理对端已经没有应答的连接。',
	'HF502 title': '以为 ClientAlive 会登出空闲用户',
	'HF502 why':
		'sshd 在一个间隔内没收到数据就发一次探测，对端的 ssh 程序会自己应答，键盘前有没有人都一样。每次应答都让计数归零，所以空闲的用户会一直连着，只有失联的客户端才会被断开。CIS 的 Ubuntu 20.04 基线 v2.0.1 自己也写明：空闲的用户不等于空闲的连接。实测：sshd 9.2，间隔 1 秒、次数 1，12 秒不碰，会话仍在。',
	'HF502 mend':
		'要让无人操作的会话退出，用 shell 的 `TMOUT`、logind 的 `StopIdleSessionSec`，或 sshd_config 里的 `ChannelTimeout session:*=15m`。`ClientAliveInterval` 留给失联的连接。',
	HF503:
		'一个很长的间隔不等于短间隔加次数。一小时探测一次，几乎刷新不了链路上任何设备的计时；默认次数是 3，对端失联要四小时才发现。',
	'HF503 title': '用一个长间隔代替间隔加次数',
	'HF503 why':
		'间隔决定多久刷新一次链路，次数决定对端静默时等多久。次数不写就是默认的 3，所以只写 3600 意味着每小时探测一次，3600 × 4 秒后才发现对端失联。而第一次探测之前，几乎所有 NAT、防火墙和负载均衡都已经删除会话表项：有据可查的设备里，等得比一小时更久的没有几个。',
	'HF503 mend': '间隔写 30–60 秒，要等多久用次数来调。',
	HF504: 'CountMax 不是时间，是连续无应答的探测次数，没有单位。时间 = 间隔 ×（次数 + 1）。',
	'HF504 title': '把 CountMax 当成时间',
	'HF504 why':
		'`ServerAliveCountMax` 和 `ClientAliveCountMax` 都是单纯的数字：允许连续多少次探测无应答。写成 `5m` 会被拒绝，报 `integer value invalid`。次数 30，配 60 秒间隔是等 60 × 31 秒，约半小时；配 15 秒间隔则只有八分钟。',
	'HF504 mend': '时间写在间隔里，次数保持在 3 到 20 之间。',
	HF505: 'CountMax 不是连接次数，是退出前允许多少次探测无应答；ssh 不会自动重连。',
	'HF505 title': '把 CountMax 当成重连次数',
	'HF505 why':
		'超过次数后，ssh 打印 `Timeout, server HOST not responding.`，以状态 255 退出，不会再连一次。建立连接时试几次由 `ConnectionAttempts` 决定，只在登录之前起作用。',
	'HF505 mend': '想断了自动连回来，用 autossh、mosh、Eternal Terminal，或自己写循环。',
	HF506: '`ClientAliveCountMax` 与有多少人连接无关，它统计的是某一条连接上无应答的探测次数。',
	'HF506 title': '把 CountMax 当成连接数',
	'HF506 why':
		'这个计数只属于一条连接，收到任何报文就归零。一条连接能开多少会话由 `MaxSessions` 决定，同时有多少连接可以等待登录由 `MaxStartups` 决定。',
	'HF506 mend': '次数保持 3 到 10；如果是连接被拒，查 `MaxSessions` 和 `MaxStartups`。',
	HF507:
		'服务端次数设为 0 不会让任何人登出：自 OpenSSH 8.2 起它表示「不断开」。8.2 之前则会切断任何静默满一个间隔的会话。',
	'HF507 title': '把 CountMax 0 当成空闲登出',
	'HF507 why':
		'8.1 及更早，次数为 0 会让 sshd 断开静默满一个间隔的连接，旧的 STIG、CIS 和等保模板就拿它当空闲登出。OpenSSH 8.2（提交 69334996a）改了含义：探测照发，谁也不断开，连失联的客户端也不清理。ComplianceAsCode 已经去掉这个值。实测：sshd 9.2，1 秒、次数 0，12 秒后会话仍在。',
	'HF507 mend':
		'要空闲登出，用 `TMOUT`、logind 的 `StopIdleSessionSec` 或 `ChannelTimeout session:*=15m`。次数改成 3，好清理失联的客户端。',
	HF508: '客户端的次数 0 不是「不限次数」：第一个静默的间隔一过，ssh 就会断开完全正常的会话。',
	'HF508 title': '把 ServerAliveCountMax 0 当成永不断开',
	'HF508 why':
		'客户端容许 0 次无应答，所以一次探测都没发就放弃。只要服务器恰好静默满一个间隔，会话就结束，报 `Timeout, server HOST not responding.`。实测：间隔 2、次数 0，2.4 秒后以 255 退出。「永不断开」是服务端自 8.2 起对 0 的解释，误传由此而来。',
	'HF508 mend': '写 10 以上，或删掉这一行（默认 3）。',
	HF509: '客户端次数为 0 不是关闭检测，而是静默一个间隔就断开会话。只有间隔为 0 才是关闭。',
	'HF509 title': '把 ServerAliveCountMax 0 当成关闭',
	'HF509 why':
		'`ServerAliveInterval 0` 根本不设定时器。间隔大于 0 而次数为 0 时，定时器照走，第一次到点 ssh 就放弃，连接完全正常也一样（实测：间隔 2 秒，2.4 秒后退出）。',
	'HF509 mend': '要关闭探测就写 `ServerAliveInterval 0`；否则次数至少写 3。',
	HF510:
		'次数再大也保不住会话：数据得不到确认时，内核会自己放弃连接，Linux 上约 15 分钟，Windows 上快得多。',
	'HF510 title': '以为次数很大就永不断开',
	'HF510 why':
		'次数只限制 ssh 自己等多久。得不到确认的数据由 TCP 重传，重传到头连接就由内核结束：Linux 约 15 分钟（`tcp_retries2` = 15），Windows 快得多。服务端次数过大，还会让失联的会话一直挂着。',
	'HF510 mend':
		'30 秒 × 10–20 次已经到了内核允许的上限。要扛更久的网络中断，用 tmux 加 autossh，或 mosh。',
	HF511:
		'要多一个间隔：从最后一次收到数据算起，对端静默 间隔 ×（次数 + 1）后才判定断线。sshd 9.2 到 9.4 还要翻倍。',
	'HF511 title': '判定断线少算了一个间隔',
	'HF511 why':
		'手册是从第一次无应答的探测算起，而这次探测本身要等静默满一个间隔才发出。所以 15 和 3 是静默 60 秒后放弃，不是 45 秒。sshd 9.2 到 9.4 的探测慢一半，要 120 秒。实测 3 和 3：12.0 秒，sshd 9.2 为 24.0 秒。',
	'HF511 mend': '按 间隔 ×（次数 + 1）来算，配置本身不用改。',
	HF512: 'ssh 不会重连：超过次数就以 255 退出。`ServerAlive…` 只负责发现链路已断。',
	'HF512 title': '以为 ServerAlive 会自动重连',
	'HF512 why':
		'保活发现链路断了就结束进程，服务器上的会话也随之结束。实测：外面套了 autossh 会重启，没有就不会。',
	'HF512 mend': '想自动连回来，加 autossh、mosh 或 Eternal Terminal；要接着干活，再加 tmux。',
	HF513:
		'正好相反：`ClientAlive` 由 sshd 发出，`ServerAlive` 由 ssh 发出。名字说的是**问谁**还活着。',
	'HF513 title': '探测由谁发出弄反了',
	'HF513 why':
		'问「客户端还活着吗」的是服务器，所以 `ClientAliveInterval` 写在 sshd_config；问「服务器还活着吗」的是客户端，所以 `ServerAliveInterval` 写在 ssh_config。弄反了就容易写错文件，程序会拒绝启动。',
	'HF513 mend':
		'自己电脑上在 `~/.ssh/config` 写 `ServerAliveInterval`；服务器上在 `sshd_config` 写 `ClientAliveInterval`。',
	HF514: '间隔是两次探测之间的时间，不是时限：只要对端应答，就不会超时。',
	'HF514 title': '把间隔当成超时时间',
	'HF514 why':
		'`ClientAliveInterval` 是 sshd 静默多久后发出一次探测。应答马上就到，什么也不会结束；只有连续几次探测无应答的对端才会被放弃。OpenSSH 并没有空闲超时，它也就不可能是空闲超时。',
	'HF514 mend':
		'间隔要小于链路上最短的空闲超时，写 30–60 秒。真要限制空闲，用 `ChannelTimeout session:*=…` 或 `TMOUT`。',
	HF515: '应当调小而不是调大：间隔必须明显小于链路上最短的空闲超时，越大越容易被删掉会话表项。',
	'HF515 title': '掉线了却去调大间隔',
	'HF515 why':
		'间隔是链路可以静默多久，之后由一次探测刷新计时。NAT 或防火墙 5 分钟删表项，探测就得赶在 5 分钟之前；间隔写 600，每次都来不及，第一次探测发出时链路已经断了。在空闲超时 8 秒的 NAT 后实测：间隔 3 秒不掉线，15 秒掉线。把它调大，会让原本好用的配置失效。',
	'HF515 mend':
		'写 30–60 秒，或链路上最短空闲超时的三分之一。想在对端静默时多等一会儿，调大的应该是**次数**。',
	HF516: 'sshd 默认不发探测：`ClientAliveInterval` 的默认值是 0。切断连接的是别的东西。',
	'HF516 title': '以为 ClientAlive 默认开启',
	'HF516 why':
		'上游和 Debian 的默认间隔都是 0：不发探测，也不会超时。只有少数镜像自带取值，例如 Azure 的镜像设为 180。默认情况下切断空闲连接的是链路（NAT、防火墙、负载均衡）、堡垒机或 `TMOUT`。',
	'HF516 mend':
		'用 `sshd -T | grep -i clientalive` 看实际生效值；需要的话自己写 `ClientAliveInterval 60`。',
	HF517: '间隔不是越短越稳：低于 15 秒左右没有任何好处，次数又小的话，网络一抖会话就断。',
	'HF517 title': '以为间隔越短越稳定',
	'HF517 why':
		'链路只需要在空闲超时之前收到一次探测，而空闲超时短于一分钟的极少。但 ssh 在 间隔 ×（次数 + 1）后就放弃：2 秒、次数 1，断网 4 秒会话就没了，不开保活反倒扛得住。PuTTY 手册也有同样的提醒。',
	'HF517 mend': '写 15–30 秒配 10 次以上，或 60 秒配 3–5 次。',
	HF518: '一次保活约 236 字节，60 秒一次每天才三分之一 MB。流量不是把间隔设长的理由。',
	'HF518 title': '高估保活的开销',
	'HF518 why':
		'一次探测加应答，连 TCP、IP 头共 236 字节，60 秒一次每天 0.34 MB；服务器本来就有数据发来时，一次都不用发。应答只要几微秒。真正要考虑的是手机电池，每个报文都会唤醒一次射频。',
	'HF518 mend': '保持 30–60 秒。用电池或按流量计费时，取链路允许的最长间隔。',
	HF519: '计时从最后一次**收到对端数据**开始，不是从你最后一次按键开始。',
	'HF519 title': '以为从最后一次按键开始计时',
	'HF519 why':
		'ssh 每次从服务器读到数据就重新计时。敲键盘之所以有用，只是因为回显会传回来。服务器一直有输出，没人敲键盘也不发探测；往一条断掉的链路里敲键盘则不会重新计时。',
	'HF519 mend': '不用改配置。如果看不到探测，先看服务器是不是在发别的数据。',
	HF520:
		'恰恰相反：`ClientAliveInterval` 的探测会刷新 NAT 和防火墙的计时，只有不再应答的连接才会被断开。',
	'HF520 title': '为了不掉线而关掉 ClientAlive',
	'HF520 why':
		'链路正常时每次探测都有应答，什么也不会断开，而且每次探测都让沿途设备的空闲计时重新开始。关掉它、客户端又没有保活，空闲会话就会被第一台 NAT 或防火墙删除表项。只有 8.2 之前的 sshd 配次数 0 才有危险。',
	'HF520 mend': '写 `ClientAliveInterval 60` 和 `ClientAliveCountMax 5`。',
	HF521: '保活没有削弱什么保护：OpenSSH 本来就没有空闲超时，只是网络碰巧让你掉线。',
	'HF521 title': '以为保活不安全',
	'HF521 why':
		'不开保活，无人看管的会话也不会自己结束：它一直开着，直到链路上某台设备删除表项，而服务器上的 shell 还在。被 NAT 断掉是意外，不是保护。谁能坐到一个开着的终端前，要靠锁屏，以及真正看人有没有操作的限制来管。',
	'HF521 mend': '人离开就锁屏。制度要求空闲限制的，设 `TMOUT` 或 logind 的 `StopIdleSessionSec`。',
	HF522: '`TCPKeepAlive` 与 `ClientAlive`、`ServerAlive` 互不影响，开或关都行。',
	'HF522 title': '以为 TCPKeepAlive 与 ClientAlive 冲突',
	'HF522 why':
		'TCP 保活是两端内核交换的空段，不会交到 ssh 或 sshd 手里，也就碰不到它们的计时和计数。实测：`TCPKeepAlive no` 与 `yes`，ClientAlive 的表现一样。',
	'HF522 mend':
		'保留默认的 yes 即可。真正保住链路的是 `ServerAliveInterval` 或 `ClientAliveInterval`。',
	HF523:
		'`ServerAliveInterval` 和 `ClientAliveInterval` 不依赖 `TCPKeepAlive`，它开着关着，探测都照发。',
	'HF523 title': '以为必须打开 TCPKeepAlive',
	'HF523 why':
		'这个开关只是请内核发它自己的保活段，第一个要等两小时。SSH 探测是连接内部的消息，由 ssh 和 sshd 自己计时。`TCPKeepAlive no` 下实测：探测照常收发，服务器冻结后在同样的时间被放弃。',
	'HF523 mend': '`TCPKeepAlive` 不用动，写 `ServerAliveInterval 30`。',
	HF524:
		'只写 `TCPKeepAlive yes` 保不住链路：它本来就是开的，而且内核**两小时**后才发第一个段，那时几乎所有设备都已删除表项。',
	'HF524 title': '单靠 TCPKeepAlive 防掉线',
	'HF524 why':
		'这个选项默认就是 yes，写上等于没写。它只设置 SO_KEEPALIVE，什么时候发由内核决定：Linux 是 7200 秒，其他系统差不多。NAT、防火墙和负载均衡几分钟到一小时就删表项，代理更是完全不认空段。在空闲超时 8 秒的 NAT 后实测：只开 TCPKeepAlive 掉线，ServerAliveInterval 不掉线。',
	'HF524 mend':
		'在 `~/.ssh/config` 写 `ServerAliveInterval 30`，或在服务器上写 `ClientAliveInterval 60`。',
	HF525:
		'9 × 75 秒 = 675 秒是空闲两**小时**之后、对端不应答时才开始算的，正常的空闲会话不会被它断开。',
	'HF525 title': 'TCP 保活的「11 分钟」',
	'HF525 why':
		'`tcp_keepalive_intvl`（75 秒）和 `tcp_keepalive_probes`（9 次）说的是静默 `tcp_keepalive_time`（7200 秒）之后、第一个探测无应答时的事。对端活着就会逐个确认，计数重新开始。全程约 2 小时 11 分，且只针对失联的对端。',
	'HF525 mend': '如果会话总在 11 分钟左右断开，去找时长相近的中间设备、堡垒机或 `TMOUT`。',
	HF526: 'TCP 没有空闲超时，不说话的连接可以一直开着。保活只会结束对端失联的连接。',
	'HF526 title': '以为 TCP 会断开空闲连接',
	'HF526 why':
		'两台主机之间的 TCP 连接可以几周不发一个报文而仍然有效。忘掉它的是中间设备，下一个报文才因此失败。TCP 保活要连续几个段无应答才结束连接；调大 `tcp_keepalive_time` 只会让它发得更晚，没有好处。',
	'HF526 mend': '不用动内核参数，写 `ServerAliveInterval 30`。',
	HF527:
		'这是两层机制：`ServerAlive` 和 `ClientAlive` 是由对端程序应答的 SSH 消息，TCP 保活是内核发的空段。',
	'HF527 title': '把 SSH 保活和 TCP 保活混为一谈',
	'HF527 why':
		'SSH 探测加密后走在连接里面，对沿途的设备和代理都算应用数据，有应答说明对端的程序活着。TCP 保活由内核在两小时后发出，不带数据，到第一个代理为止，只说明有个内核在应答。`tcp_keepalive_*` 这些内核参数影响不到 SSH 的设置，反过来也一样。',
	'HF527 mend': '用 `ServerAliveInterval`（或 `ClientAliveInterval`），TCP 保活保持默认。',
	HF528:
		'`tcp_keepalive_time` 只对申请了保活的套接字有效，过代理时也没用；`ServerAliveInterval` 两种情况都管用。',
	'HF528 title': '以为改内核参数就全保住',
	'HF528 why':
		'内核只在设了 SO_KEEPALIVE 的套接字上发保活；OpenSSH 的 `TCPKeepAlive` 会申请，很多程序不会。自己终结 TCP 的设备（负载均衡、代理、堡垒机）会替对端应答，空闲计时仍只认应用数据。空闲超时 8 秒的 NAT 后实测，`tcp_keepalive_time` 为 3：`TCPKeepAlive yes` 不掉线，`no` 掉线。容器还有自己的一套内核参数。',
	'HF528 mend': '写 `ServerAliveInterval 30`；内核参数可以留作第二道保险。',
	HF529:
		'Linux 默认把空闲的已建立连接保留 432000 秒，也就是**五天**。短超时多在云 NAT、负载均衡和运营商 NAT。',
	'HF529 title': 'conntrack 的「半小时」',
	'HF529 why':
		'`nf_conntrack_tcp_timeout_established` 默认 432000 秒，OpenWrt 上是 7440 秒；只有数据未被确认时，表项才只留 300 秒。经过 Linux 路由器的连接半小时就断，要么有人改过这个值，要么是别的设备。',
	'HF529 mend':
		'在路由器上看 `sysctl net.netfilter.nf_conntrack_tcp_timeout_established`，再实测一下链路。',
	HF530: '`TCPKeepAlive no` 只关掉内核两小时后的探测，`ClientAlive` 和 `ServerAlive` 照常工作。',
	'HF530 title': '以为 TCPKeepAlive no 会停掉所有探测',
	'HF530 why':
		'这个开关只在套接字上设置 SO_KEEPALIVE，别的什么也不管。`TCPKeepAlive no` 下实测 ClientAlive 1 × 2 和 ServerAlive 1 × 2：探测照发，对端失联照样能发现。',
	'HF530 mend':
		'起决定作用的是 `ClientAliveInterval` 和 `ServerAliveInterval`：0 是关闭，30–60 能保住链路。',
	HF531: '任何保活都到不了 `TMOUT`：它只看提示符下的输入，而探测在到达 shell 之前就被应答了。',
	'HF531 title': '以为保活能挡住 TMOUT',
	'HF531 why':
		'探测只在 ssh 与 sshd 之间来回，进不了终端。提示符下 `TMOUT` 秒没有敲完一行，bash 和 zsh 就登出，与网络无关。实测：每秒一次探测，`TMOUT=4` 仍然准时登出。网络设备的 exec-timeout 也属此类。',
	'HF531 mend':
		'在服务器上 `unset TMOUT` 或 `TMOUT=0`，前提是它不是 readonly；否则找设置它的人。前台有程序在运行时 shell 不会登出。',
	HF532:
		'填充字符不会重置 bash 的 `TMOUT`：只有敲完一行才算，也就是回车，而回车会执行敲到一半的命令。',
	'HF532 title': '以为填充字符能骗过 TMOUT',
	'HF532 why':
		'bash 和 zsh 等的是完整的一行。`TMOUT=5` 实测：每 1.5 秒发一个 NUL，或一个空格加退格，照样 5.0 秒登出；只有 CR 或 LF 有效。填充字符还会打进正在运行的程序：vim 插入模式下收到 NUL 会插入旧文本。exec-timeout 按字节计的网络设备另当别论。',
	'HF532 mend': '改 `TMOUT` 本身（不是 readonly 时 `unset TMOUT`），或让程序在前台运行。',
	HF533: 'tmux 和 screen 里的 shell 同样受 `TMOUT` 约束，最后一个登出时整个会话也没了。',
	'HF533 title': '以为 tmux 里不受 TMOUT 影响',
	'HF533 why':
		'每个窗格启动的 shell 读的是同一份 profile。唯一的窗格里 `TMOUT=4` 实测：6 秒后整个 tmux 服务端都没了（no server running）。前台有程序在运行的窗格会留下。',
	'HF533 mend': '不是 readonly 时在窗格里 `unset TMOUT`，或让每个窗格的前台都有程序在运行。',
	HF534:
		'正数的 `TMOUT` 是让 shell **自动登出**的，而且只对设置它的那个 shell 有效；在客户端设置对 ssh 不起作用。',
	'HF534 title': '想防超时却设了 TMOUT',
	'HF534 why':
		'`TMOUT` 是 bash 和 zsh 在提示符下空闲多少秒就登出，默认不登出。ssh 不会把它传过去（实测：服务器上为空），所以在自己电脑上设置，只会让自己的 shell 登出。',
	'HF534 mend':
		'在服务器上 `TMOUT=0` 或 `unset TMOUT`（不是 readonly 时）。连接掉线则用 `ServerAliveInterval 30`。',
	HF535: 'logind 看的是终端上的键盘输入，保活改变不了。',
	'HF535 title': '以为保活能让 logind 认为有活动',
	'HF535 why':
		'`StopIdleSessionSec`（systemd 252 起，默认关闭）会结束 tty 长时间没有被**读取**的会话，而只有敲键盘才会读取。探测到不了 tty，就连持续不断的输出也不算。',
	'HF535 mend': '改 logind.conf 里的 `StopIdleSessionSec`，或找设置它的管理员。',
	HF536:
		'`UnusedConnectionTimeout` 只关闭**没有任何通道**的连接，例如 `ssh -N` 或空闲的复用主连接。shell 本身就是一个通道。',
	'HF536 title': '以为 UnusedConnectionTimeout 会登出空闲用户',
	'HF536 why':
		'没有会话、转发或其他通道打开时，连接才算「未使用」。空闲的 shell 仍占着通道。设为 2 秒实测：空闲的 shell 8 秒后还在，`ssh -N` 被断开，日志里有 `terminating inactive connection`。',
	'HF536 mend': '空闲的 shell 要用 `ChannelTimeout session:*=15m` 或 `TMOUT`。',
	HF537:
		'ssh_config 里没有 `ClientAlive…` 这个关键字：写进 `~/.ssh/config`，**所有** ssh 命令都会报 `Bad configuration option`。',
	'HF537 title': '把 ClientAlive 写进客户端配置',
	'HF537 why':
		'两个程序各有一份关键字表，遇到一个不认识的，ssh 就拒绝整个文件。`ClientAlive…` 由服务器来问，写在服务器的 `/etc/ssh/sshd_config`；客户端对应的是 `ServerAliveInterval`。',
	'HF537 mend': '在 `~/.ssh/config` 里写 `ServerAliveInterval 30`。',
	HF538: '`ServerAlive…` 和 `ControlPersist` 是客户端关键字：写进 sshd_config，**sshd 就起不来**。',
	'HF538 title': '把客户端关键字写进 sshd_config',
	'HF538 why':
		'遇到不认识的关键字，sshd 会拒绝整个文件：`Bad configuration option: ServerAliveInterval`，退出码 255。一重启，谁也登不上来。名字说的是问谁，不是写在哪里；服务器自己的设置是 `ClientAliveInterval`。',
	'HF538 mend': '在 sshd_config 里写 `ClientAliveInterval 60`，每次重启前先 `sudo sshd -t`。',
	HF539:
		'没有这个关键字，ssh 和 sshd 会因此拒绝整个文件。正确的名字是 `ClientAliveCountMax` 和 `ServerAliveCountMax`。',
	'HF539 title': '不存在的关键字',
	'HF539 why':
		'`ClientAliveMaxCount`、`ServerAliveCount`、`ClientAliveTimeout`、`IdleTimeout` 之类的名字在网页间互相传抄；逐个试过，都报 `Bad configuration option`。写在 sshd_config 里，sshd 起不来；写在 ssh_config 里，所有 ssh 命令都失败。',
	'HF539 mend':
		'服务端写 `ClientAliveCountMax`，客户端写 `ServerAliveCountMax`。要限制空闲，用 `ChannelTimeout session:*=…`。',
	HF540: '写在文件末尾的行属于**最后一个 Host 或 Match 块**，而且同一关键字先出现的值生效。',
	'HF540 title': '追加到了最后一个块里',
	'HF540 why':
		'两种文件都没有「块结束」的写法，缩进也不起作用。实测：追加在 `Host github.com` 之后，`ServerAliveInterval` 只对 github.com 有效；追加在 `Match User sftp` 之后，全局值仍是 0。另外，两种文件都是先出现的值生效。',
	'HF540 mend':
		'ssh_config 里在末尾另写一个 `Host *`，把它放在下面；sshd_config 里放在第一个 `Match` 之前，或写进 `sshd_config.d` 的附加配置文件。',
	HF541: '注释行写的就是正在生效的默认值，仅仅去掉 `#` 没有任何变化，要改的是值。',
	'HF541 title': '只是去掉默认值的注释',
	'HF541 why':
		'自带的 sshd_config 里，`#ClientAliveInterval 0`、`#ClientAliveCountMax 3` 和 `#TCPKeepAlive yes` 都是 sshd 本来的行为。去掉 `#`，`ClientAliveInterval 0` 仍是关闭，TCPKeepAlive 则早就开着。',
	'HF541 mend': '写成 `ClientAliveInterval 60`，而不是只去掉 `#`。',
	HF542: '客户端每次连接都会重新读配置，什么都不用重启，重新连接即可。',
	'HF542 title': '改客户端配置却去重启',
	'HF542 why':
		'没有哪个服务掌管 `~/.ssh/config`，每个 ssh 进程启动时读一次，之后保持不变。重启本机的 sshd，影响的是登录到**你这台机器**的人。只有仍在运行的 ControlMaster 会让后来的连接沿用旧值。',
	'HF542 mend': '重新登录；用了连接复用的，先 `ssh -O exit HOST`。',
	HF543: '正在运行的会话沿用开始时的值，只有新连接才用新值。',
	'HF543 title': '以为重启后现有会话立即生效',
	'HF543 why':
		'每个连接由单独的进程服务，配置在进程启动时读入。实测：加上 `ClientAliveInterval 1` 并发送 SIGHUP，原会话一次探测也没有，下一个会话有。',
	'HF543 mend': '重新登录；确认成功之前保留旧窗口。',
	HF544: '重启 sshd 不会断开正在运行的会话，每个会话都是单独的进程。真正危险的是配置写错。',
	'HF544 title': '以为重启 sshd 会踢掉所有人',
	'HF544 why':
		'监听进程只负责接受新连接。实测：用 TERM 杀掉它，会话照常；Debian 的 unit 写着 `KillMode=process`。但如果新配置被拒绝，sshd 就起不来，谁也登不上。',
	'HF544 mend': '先 `sudo sshd -t`，保留一个会话，再重启，什么时候都行。',
	HF545: 'ssh 读的文件名就是 `config`，没有扩展名；`config.txt` 根本不会被打开。',
	'HF545 title': '把 config 存成了 config.txt',
	'HF545 why':
		'文件名是固定的：Windows 上是 `%USERPROFILE%\\.ssh\\config`，其他系统是 `~/.ssh/config`。记事本会自动加 `.txt`，Windows 又把它隐藏起来，看着没错，却不起作用。',
	'HF545 mend': '改名：`ren config.txt config`。',
	HF546: '`sshd -T` 和 `sshd -t` 一样会拒绝错误的配置，还会显示实际生效值。',
	'HF546 title': '以为 sshd -T 不检查语法',
	'HF546 why':
		'两者都像启动时那样读完整个配置。`-t` 没问题就什么也不说，`-T` 接着打印结果。值有错时，两者都报错并以 255 退出。',
	'HF546 mend': '用 `sudo sshd -T | grep -i alive`，既检查又查看。',
	HF547: '连接复用时，只有**最先**建立连接的 ssh 发探测，后来的选项不起作用。',
	'HF547 title': '复用连接时给后来的 ssh 加保活',
	'HF547 why':
		'TCP 连接属于主进程。后来的 ssh 只是通过套接字向它再要一个会话，自己的 `ServerAlive…` 用不上。实测：后来者要求 1 秒，一次探测也没有；主进程设 1 秒，每秒一次。在 NAT 之后，晚加选项的会话掉线了。',
	'HF547 mend':
		'把 `ServerAliveInterval` 写进 `~/.ssh/config`，用 `ssh -O exit HOST` 结束主连接，再重新连接。',
	HF548: 'fail2ban 只在登录失败后封禁地址，与空闲无关。',
	'HF548 title': '错怪 fail2ban',
	'HF548 why':
		'它读日志，对登录失败的记录作出反应；空闲的会话不会产生日志。封禁如果丢弃所有报文，确实会让已打开的会话卡死，但起因是同一地址有人登录失败。',
	'HF548 mend':
		'先查 NAT、防火墙、堡垒机和 `TMOUT`。要排除 fail2ban：`sudo fail2ban-client status sshd`。',
	HF549: '负载几乎不会让 ssh 掉线，应答一次探测只要几微秒。先查链路上的空闲超时。',
	'HF549 title': '错怪机器太弱',
	'HF549 why':
		'只有进程被挂起或换出的时间超过 间隔 ×（次数 + 1），才会赶不上。板子慢，会话会变慢，不会变短。会话静默一阵后结束，原因几乎总是两端之间的设备。',
	'HF549 mend': '写 `ServerAliveInterval 30`。如果只在高负载时掉线，再调大次数。',
	HF550: '切断连接的是虚拟机**前面**的网络，各家时间不同；服务器自己不会断。',
	'HF550 title': '错怪云服务器默认踢人',
	'HF550 why':
		'没有哪家的镜像会结束空闲的 ssh 会话。删表项的是 NAT 网关或负载均衡：AWS 350 秒，Azure 240 秒，GCP 600 秒，阿里云、腾讯云、华为云的 NAT 网关 900 秒。堡垒机和会话管理另有自己的策略。',
	'HF550 mend': '30–60 秒探测一次全都适用：`ServerAliveInterval 30`。',
	HF551:
		'Broken pipe 只说明写失败，没说是谁断的。多半是链路上的设备删除了会话表项；sshd 主动断开会显示 `closed by remote host`。',
	'HF551 title': '把 Broken pipe 归咎于服务器',
	'HF551 why':
		'sshd 默认没有空闲超时。NAT 或防火墙删除表项时不会通知任何一端；下一个报文被回 RST 或没有回音，正在写的程序就看到 Broken pipe。服务器主动断开会发 FIN，ssh 显示 `Connection to HOST closed by remote host.`。',
	'HF551 mend': '先加客户端保活：`ServerAliveInterval 30`。',
	HF552: '长时间无输出的命令是安全的：任务运行时，客户端会应答探测。',
	'HF552 title': '以为 ClientAlive 会杀掉长任务',
	'HF552 why':
		'探测问的是 ssh 程序，它就在任务旁边等着，立刻应答。sshd 9.2，间隔 1 秒、次数 1 实测：`sleep 12` 正常结束，状态 0。只有 8.2 之前的 sshd 配次数 0，才会切断没有输出的命令。',
	'HF552 mend': '保留 `ClientAliveInterval`：没有输出的任务正是靠它的探测穿过 NAT 和防火墙。',
	HF553: 'tmux 和 screen 保住的是**任务**，不是连接，连接照样会掉线。',
	'HF553 title': '以为 tmux 能保持连接',
	'HF553 why':
		'里面的程序不受影响，重新登录后 `tmux attach` 就能接着用。但外面的 ssh 连接该空闲还是空闲；tmux 状态栏的时钟可能碰巧每分钟产生一个报文。',
	'HF553 mend': '两样都用：任务放进 tmux，连接用 `ServerAliveInterval 30`。',
	HF554: 'nohup 只是让任务在断线后继续运行，并不能保持连接。',
	'HF554 title': '以为 nohup 能防止断线',
	'HF554 why': '`nohup` 和 `&` 让进程在会话结束时不受挂断信号影响，会话该结束还是结束。',
	'HF554 mend': '保持连接用 `ServerAliveInterval 30`；想回来接着用的工作，放进 tmux。',
	HF555: '电脑休眠时什么也不发，链路上的表项会到期；换了地址，TCP 连接也就断了。保活扛不住这些。',
	'HF555 title': '以为保活能扛住休眠',
	'HF555 why':
		'休眠的电脑没有计时器在运行，也不发探测；沿途设备照常计时，服务器的探测也无人应答。换了网络，地址就变了，TCP 连接无法搬家。',
	'HF555 mend': '用 mosh 或 Eternal Terminal，或者 tmux 加重新连接。',
	HF556: '单独的 `autossh -M 0` 根本不知道链路已断，它只会重启已经退出的 ssh。',
	'HF556 title': '以为 autossh -M 0 能发现断线',
	'HF556 why':
		'`-M 0` 不开监测端口，autossh 只等它的 ssh 结束。链路静默时，那个 ssh 要等内核放弃，十几分钟甚至永远。冻结 sshd 实测：12 秒内没有重启；加上 ServerAlive 1 × 1，4 秒后重启。',
	'HF556 mend': '加上 `-o ServerAliveInterval=15 -o ServerAliveCountMax=3`。',
	HF557:
		'`reconnect` 要等 ssh 发现链路断了才起作用；没有 `ServerAliveInterval`，静默的链路只会让挂载点卡死。',
	'HF557 title': '以为 sshfs 加 reconnect 就够',
	'HF557 why':
		'sshfs 自己启动一个 ssh，它结束时才重连。链路被静默丢弃时它不会结束，访问挂载点的操作都在等。sshfs 的手册也是把 `reconnect` 和 `ServerAliveInterval` 写在一起的。',
	'HF557 mend': '加 `-o reconnect,ServerAliveInterval=15,ServerAliveCountMax=3`。',
	HF558: '堡垒机的空闲限制不理会保活，它看的是输入和输出，只有管理员能改。',
	'HF558 title': '以为保活能绕过堡垒机',
	'HF558 why':
		'堡垒机能看到会话内容，按人的活动计时，默认值：JumpServer 30 分钟，AWS Session Manager 20 分钟，华为云 CBH 30 分钟。探测由两端的 ssh 程序应答，里面没有它计数的东西。不过堡垒机前面的网络仍然需要保活。',
	'HF558 mend': '请管理员调整空闲时间；`ServerAliveInterval 30` 留着对付网络。',
	HF559: 'ProxyJump 的探测会端到端到达目标，也顺带刷新外层连接，设置一次就够。',
	'HF559 title': '以为跳板机会截住心跳',
	'HF559 why':
		'内层连接加密后走在外层连接里，它的探测对外层来说就是数据。`-J` 加 `ServerAliveInterval=1` 实测：目标收到 6 次探测，跳板机 0 次，外层 TCP 在 3 秒空闲里传了 276 字节。替你登录的堡垒机（如 JumpServer）是另一回事。',
	'HF559 mend': '给目标主机写一次 `ServerAliveInterval 30` 即可。',
	HF560: '那个勾交给系统处理，要等**两小时**左右。管用的是上面的「Seconds between keepalives」。',
	'HF560 title': 'PuTTY 的 TCP 勾选框',
	'HF560 why':
		'「Enable TCP keepalives (SO_KEEPALIVE option)」只在套接字上设一个标志，什么时候发由操作系统决定。它上面的「Seconds between keepalives (0 to turn off)」才让 PuTTY 自己按间隔发 SSH 消息，默认是 0。',
	'HF560 mend': 'Connection > Seconds between keepalives 填 30，然后到 Session 里 Save。',
	HF561: 'PuTTY 没有空闲超时，是链路上的设备断开了连接。',
	'HF561 title': '以为 PuTTY 有空闲超时',
	'HF561 why':
		'PuTTY 从不因为空闲而断开会话，也没有这种设置。「Seconds between keepalives」里的 0 是「什么也不发」，不是「永不超时」。过几分钟就删掉会话的，是 NAT、防火墙或服务器上的策略。',
	'HF561 mend': 'Connection > Seconds between keepalives 填 30。',
	HF562: 'MobaXterm 只在全局设置里有一个勾「SSH keepalive」，没有间隔可填。',
	'HF562 title': 'MobaXterm 并不存在的间隔',
	'HF562 why':
		'配置文件在 `[SSH]` 下只存 `SSHKeepAlive2=1`，没有数字；多久发一次没有文档。这个设置对所有会话生效。',
	'HF562 mend':
		'Settings > Configuration > SSH > 勾选 SSH keepalive。如果发得不够勤，在服务器上设 `ClientAliveInterval`。',
	HF563: 'Tabby 的单位是**毫秒**，小于 500 会被取整成 0。',
	'HF563 title': '把 Tabby 的毫秒当成秒',
	'HF563 why':
		'`keepaliveInterval` 除以 1000 后取整到秒，所以 240 变成 0，60000 才是一分钟。旧版本里 0 会让它不停地发保活。',
	'HF563 mend': '写 `keepaliveInterval: 30000`。',
	HF564:
		'Xshell 只要第一个勾就够，而且默认就开着；字符串会**打进正在运行的程序**，TCP 那个要等系统。',
	'HF564 title': 'Xshell 的另外两个勾',
	'HF564 why':
		'「发送保持活动状态信息」发的是 SSH 消息，不改就是 60 秒一次。「网络空闲时发送字符串」会把字符串敲进终端：敲进 vim，敲进打了一半的命令。TCP 那个用系统的间隔，约两小时。',
	'HF564 mend': '属性 > 连接 > 保持活动状态：只留第一个，30–60 秒。',
	HF565: '字符串会**敲进终端**；「Send protocol NO-OP」才是 SSH 消息，才算保活。',
	'HF565 title': '把 SecureCRT 的字符串当成保活',
	'HF565 why':
		'「Send string」会把字符送进正在运行的程序：打了一半的命令、vim、数据库提示符。「Send protocol NO-OP」只在 SSH 内部传输，一样能刷新链路。',
	'HF565 mend': 'Terminal > Anti-idle：勾选「Send protocol NO-OP」每 60 秒，不勾「Send string」。',
	HF566:
		'iTerm2 自己的对话框都不建议用：这个码会**敲进正在运行的程序**，挡不住 `TMOUT`，还可能晚一倍才发。',
	'HF566 title': '把 iTerm2 的空闲码当成保活',
	'HF566 why':
		'「When idle, send ASCII code」往终端写一个字节；在 vim 插入模式下，码 0 会插入旧文本。敲完键后第一次发送要等一到将近两个周期。勾选时 iTerm2 会提示：它不适合用来保持 ssh 会话，码 0 也不行。',
	'HF566 mend': '在 `~/.ssh/config` 的 `Host *` 下写 `ServerAliveInterval 30`，不勾这一项。'
} satisfies Record<keyof typeof en, string>;
