import type en from '../en/learn-myths.ts';

/** 关于保活的说法：怎么说、结论、实际情况、证据。 */
export default {
	'idle-logout claim': 'ClientAliveInterval 300 加次数 3，用户空闲 15 分钟就会被登出',
	'idle-logout verdict': '不对',
	'idle-logout truth':
		'sshd 问的是 ssh 程序，有没有人敲键盘它都会应答。只有不再应答的客户端才会被断开。如果 NAT 本来会切断空闲会话，这两行的作用恰恰相反：把会话保住。要登出空闲的人，用 `TMOUT`、logind 的 `StopIdleSessionSec` 或 `ChannelTimeout session:*=15m`。',
	'idle-logout evidence':
		'实测：sshd 间隔 1 秒、次数 1，12 秒没有输入，会话仍在。CIS 的 Ubuntu 20.04 基线（v2.0.1）自己也写明，空闲的用户不等于空闲的连接。',
	'picture-idle-logout':
		'一小时，经过一台 {timeout:time}后删除表项的负载均衡。服务器每 {interval2:time}探测一次，空闲的用户在 {typed:time}后再输入时仍在线。',

	'product claim': '间隔 × 次数就是允许空闲多久，乘到一天就行',
	'product verdict': '不对',
	'product truth':
		'乘积（准确说是间隔 ×（次数 + 1））是对端**失联**多久才会被发现。对端活着，第一次探测就会应答，计数回到 0。间隔按链路来定，次数按要扛住的网络中断来定；没有哪个数值表示可以空闲多久。',
	'product evidence': '实测：ssh 间隔 1 秒、次数 2，空闲 9 秒，是判定断线时间的三倍，会话仍在。',
	'picture-product':
		'上图，{interval1} × {count1} 是 {product1:time}，会话空闲得更久也没事。它扛不住的是 {outage:time}的网络中断：静默 {waited1:time}后判定断线。下图，次数 {count2} 扛住了。',

	'count-zero-server claim': 'ClientAliveCountMax 设为 0，间隔一到就把空闲用户登出',
	'count-zero-server verdict': 'OpenSSH 8.2 起不对',
	'count-zero-server truth':
		'8.1 及以前，次数为 0 会让 sshd 切断任何静默了一个间隔的连接，旧的加固文档拿它当自动登出。从 8.2 起，0 表示不断开：探测照发，谁也不会被判定断线，真正失联的客户端也不会。',
	'count-zero-server evidence':
		'源码：OpenSSH 提交 69334996a，首见于 8.2。实测：sshd 9.2 和 10.5，次数 0、间隔 3 秒，客户端静默 25 秒，一直没有断开。',
	'picture-count-zero-server':
		'上图，sshd 8.1 在 {at1:time}时断开。下图，较新的 sshd 用同样的两行，不会断开。',

	'count-zero-client claim': 'ServerAliveCountMax 设为 0 就是不限次数，永不断开',
	'count-zero-client verdict': '正好相反',
	'count-zero-client truth':
		'在客户端，0 表示一次无应答都不允许，所以还没发出探测就判定断线：第一个静默的间隔一过，完全正常的会话也会断。写 10，或删掉这一行。',
	'count-zero-client evidence':
		'实测：间隔 2 秒、次数 0，连接正常，2.4 秒后以 255 退出，显示 `Timeout, server 127.0.0.1 not responding.`',
	'picture-count-zero-client':
		'上图，次数为 0，静默 {waited1:time}会话就断。下图，同一条链路，次数为 {count2}。',

	'huge-count claim': '次数写 99999，会话就永远不会断',
	'huge-count verdict': '不对',
	'huge-count truth':
		'次数只限制 ssh 自己等多久。第一次探测丢失之后就有了未确认的数据，而 TCP 有自己的时限：Linux 约 {gaveUpMinutes} 分钟，Windows 短得多。同样的网络中断，不探测的空闲会话反而扛得住。更长的中断要靠 tmux、mosh 或 autossh。',
	'huge-count evidence':
		'来源：Linux 内核的 ip-sysctl 文档，`tcp_retries2` = 15，{gaveUp} 秒。没有实际等到底。',
	'picture-huge-count':
		'网络中断 {outage:time}。上图，次数 {count1} 也没用，静默 {waited1:time}时 TCP 放弃。下图，没有任何探测，会话还在。',

	'larger-interval claim': '老是掉线，就把 ClientAliveInterval 调大',
	'larger-interval verdict': '正好相反',
	'larger-interval truth':
		'间隔是链路静默多久之后由探测来刷新，必须明显**小于**沿途最短的空闲超时。调大之后，探测到的时候表项已经删除。想多等一会儿再判定断线，应调大次数。',
	'larger-interval evidence':
		'实验网络：间隔 3 秒，40 秒后会话仍在；间隔 15 秒，探测时表项已经不在，ssh 在 60 秒时判定断线。',
	'picture-larger-interval':
		'设备在 {forgot1:time}时删除表项。{interval1:time}后的第一次探测被丢弃，TCP 在 {at1:time}时放弃。每 {interval2:time}探测一次，表项就一直在。',

	'smaller-interval claim': '间隔越短越稳，5 秒加次数 1',
	'smaller-interval verdict': '不对',
	'smaller-interval truth':
		'有据可查的超时里最短的是 {shortest:time}，每 {tightest:time}探测一次就够，还留有一次余量。而间隔缩短，判定断线的时间也跟着缩短，原本没人会注意到的网络抖动就会让会话断开。间隔短，次数就要大。',
	'smaller-interval evidence':
		'实测：ssh 10.5，间隔 3 秒、次数 1，链路静默后，距最后一个字节 6.0 秒判定断线。PuTTY 手册也有同样的提醒。',
	'picture-smaller-interval':
		'网络中断 {outage:time}。上图，{interval1} 和 {count1} 在 {waited1:time}后判定断线；下图，{interval2} 和 {count2} 毫无察觉。',

	'tcp-alone claim': '写上 TCPKeepAlive yes，会话就不会超时',
	'tcp-alone verdict': '不对',
	'tcp-alone truth':
		'它本来就是开的，写上去什么也不会变；内核的第一个报文要 {kernelTime:time}后才发，那时 {boxes} 种设备里已有 {sooner} 种删除了表项。它没有害处，留着即可，另外设置 `ServerAliveInterval {interval}`。',
	'tcp-alone evidence':
		'实验网络：只开 TCPKeepAlive，会话卡死，两端都没有收到通知；ServerAliveInterval 3，会话仍在。这种套接字用 `ss` 查看是 `timer:(keepalive,119min)`。',
	'picture-tcp-alone':
		'三小时。上图，负载均衡在 {forgot1:time}时删除表项；内核的第一个报文在 {at1:time}时被回 RST，会话结束。下图，每 {interval2:time}探测一次。',

	'sysctl claim': '调小 net.ipv4.tcp_keepalive_time，所有连接就都不会断',
	'sysctl verdict': '只对一半',
	'sysctl truth':
		'只有启用了 keepalive 的套接字，经过只看报文的设备，才有效果。代理自己应答这些报文，计时照走，因为它只认应用数据。容器还有各自的 sysctl。',
	'sysctl evidence':
		'实验网络，`tcp_keepalive_time` 为 3：`TCPKeepAlive yes` 会话仍在，`no` 则卡死。HAProxy、AWS Classic Load Balancer 和 Global Accelerator 的手册都写明只认应用数据。',
	'picture-sysctl':
		'一台 {timeout:time}的代理。上图，内核每 {kernel1:time}探测一次：灰色短线，什么也刷新不了，代理在 {at1:time}时关闭连接。下图，SSH 探测属于应用数据。',

	'tmout claim': '开了心跳就不怕自动登出',
	'tmout verdict': '不对',
	'tmout truth':
		'`TMOUT` 计的是 shell 提示符下的秒数；探测由 sshd 和 ssh 应答，到不了那里。用 tmux 也没用：里面的 shell 读同样的配置，最后一个登出时会话也就没了。不是 readonly 就取消它，或者让程序在前台运行。',
	'tmout evidence':
		'实测：每秒探测一次，`TMOUT=4`，到时间照样登出。tmux 只有一个窗格且 `TMOUT=4`，6 秒后整个 tmux 服务器都没了。',
	'picture-tmout':
		'一台 {timeout:time}后删除表项的设备，加上 `TMOUT` 为 {tmout:time}的 shell。不探测时先断的是网络；探测则网络不掉线，直到 shell 在 {at2:time}时自动登出。',

	'bastion claim': '每分钟一次心跳，就能绕过堡垒机的空闲限制',
	'bastion verdict': '不对',
	'bastion truth':
		'堡垒机看的是会话内容，只有输入和输出算数，探测里没有这些。空闲时间只有管理员能调；保活还是要留着，对付堡垒机前面的网络。',
	'bastion evidence':
		'源码：JumpServer 的 koko 只在终端有输入输出时重新计时，`keepalive@openssh.com` 到不了那里。默认 {timeout:time}。',
	'picture-bastion':
		'探测也好，不探测也好，堡垒机都在 {at2:time}时断开会话。探测只是计时区底部的短线。',

	'broken-pipe claim': '出现 Broken pipe，就是服务器嫌你空闲把你踢了',
	'broken-pipe verdict': '不对',
	'broken-pipe truth':
		'它只说明写失败了，没有说是谁关的。通常是沿途设备删除了表项，之后敲的第一个键被拒绝。服务器关闭连接时会明说：`Connection to HOST closed by remote host.` 没有人设置的话，sshd 没有空闲超时。',
	'broken-pipe evidence':
		'实测：空闲连接收到 RST，ssh 9.8 及以后先显示 `Read from remote host HOST: Connection reset by peer`，再显示 `client_loop: send disconnect: Broken pipe`；8.0 到 9.7 只显示最后一行。',
	'picture-broken-pipe':
		'负载均衡在 {forgot1:time}时删除表项，不通知任何一端。{at1:time}时敲的键被它回了 RST，显示的文字却像是服务器的错。每 {interval2:time}探测一次，就不会有这种事。',

	'sleep-survives claim': '开了保活，合上盖子会话也不断',
	'sleep-survives verdict': '不对',
	'sleep-survives truth':
		'休眠的电脑什么也不发，什么也不应答。沿途设备照样删除表项，在探测的服务器判定断线；换了网络，地址也变了。沿途超时都很长时，会话也许能扛过小睡，服务器端的保活只会缩短这个时间。',
	'sleep-survives evidence':
		'来源：机器休眠时 ssh 的计时器不运行，TCP 也没有更换地址的办法。没有用真的笔记本休眠试过。',

	'append claim': '把 ServerAliveInterval 60 追加到 ~/.ssh/config 末尾，就对所有主机生效',
	'append verdict': '文件里没有块时才对',
	'append truth':
		'两种文件都没有块结束标记，缩进也没有意义：最后一行属于最后一个 `Host` 或 `Match`。而且同一关键字，先出现的值生效。ssh_config 里放到末尾单独的 `Host *` 下面，sshd_config 里放到第一个 `Match` 之前。',
	'append evidence':
		'实测：追加在 `Host github.com` 之后，`ServerAliveInterval` 只对 github.com 生效；追加在 `Match User sftp` 之后，全局的 `ClientAliveInterval` 仍是 0。'
} satisfies Record<keyof typeof en, string>;
