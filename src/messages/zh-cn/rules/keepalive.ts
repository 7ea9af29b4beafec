import type en from '../../en/rules/keepalive.ts';

/** HF3xx：这些数字对会话意味着什么。 */
export default {
	HF301:
		'{box:box} 空闲 {timeout:time}就删除会话表项，每 {interval:time}探测一次来不及。请改为 {value} 秒。',
	'HF301.number':
		'链路空闲 {timeout:time}就删除会话表项，每 {interval:time}探测一次来不及。请改为 {value} 秒。',
	'HF301 title': '探测间隔不小于链路的空闲超时',
	'HF301 why':
		'有连接跟踪的设备，会删除静默时间达到空闲超时的表项。探测赶在这之前经过，表项才会被刷新；来得晚了，设备已经不认识这个会话，报文要么被静默丢弃，要么被回 RST。所以调大间隔只会更容易掉线。',
	'HF301 mend':
		'间隔应小于链路上最短超时的一半，最多 60 秒。要扛住多久的网络中断由次数决定，与间隔无关。',

	HF302:
		'每 {interval:time}探测一次，只要丢一次，{box:box}（{timeout:time}）就会老化。改为 {value} 秒可容许丢一次。',
	'HF302.number':
		'每 {interval:time}探测一次，只要丢一次，链路（{timeout:time}）就会老化。改为 {value} 秒可容许丢一次。',
	'HF302 title': '探测间隔离链路的空闲超时太近',
	'HF302 why':
		'丢一个报文，TCP 不到一秒就会重传。但无线网络短暂中断，或者机器一时太忙，可能让整次探测落空，这时下一次必须来得及。因此间隔最多取超时的一半，再留出几秒。',
	'HF302 mend': '采用建议的数值：超时减去几秒后的一半，向下取整。',

	HF303:
		'很多设备等不了 {interval:time}：有据可查的 {total} 种超时里，只有 {covered} 种比它长。不清楚链路就用 30 秒。',
	'HF303 title': '探测间隔长于常见的空闲超时',
	'HF303 why':
		'Azure 的负载均衡和网关空闲 4 分钟就老化，AWS 的网络负载均衡和 NAT 网关是 350 秒，AWS Classic ELB 和常见的 HAProxy 配置只有 1 分钟。间隔比它们长，就保不住会话。而省下的流量很少：一次探测连同应答约 236 字节。',
	'HF303 mend': '不清楚链路就设为 30 秒，其他情况最多 60 秒；也可以选好链路，按它的超时来判断。',

	HF304: '允许 {count} 次探测无应答，却一次也不会发：没有设置 `{keyword}`，它的默认值是 0。',
	'HF304 title': '只有次数，没有间隔',
	'HF304 why':
		'次数说的是连续多少次探测可以无应答；发不发探测由间隔决定，而间隔不设就是 0，即不发。这样次数毫无作用。在所检查的文件里，没有一行为使用这个次数的主机或连接设置间隔。',
	'HF304 mend': '把间隔和次数写在一起；不清楚链路就用 30 秒。',

	HF305: '间隔为 0 就不发探测，`{countKeyword} {count}` 无从计数。',
	'HF305 title': '间隔为 0，却设了次数',
	'HF305 why':
		'`ServerAliveInterval 0` 和 `ClientAliveInterval 0` 是默认值，意思是不发探测。示例文件里注释掉的就是这个默认值，去掉 `#` 也不会打开任何功能，旁边的次数同样不起作用。',
	'HF305 mend': '写上静默多少秒后探测，例如 30。如果确实不想探测，把次数也删掉。',

	HF306: '0 不是不限次数：静默 {interval:time}，ssh 就会结束会话，链路正常也一样。',
	'HF306 title': '`ServerAliveCountMax 0`',
	'HF306 why':
		'服务器静默满一个间隔时，ssh 先拿无应答的次数与上限比较，再决定发不发探测。上限为 0，一比就到头：探测没有发，ssh 就以 `Timeout, server … not responding.` 退出。实测间隔 2 秒的会话，在正常的连接上静默 2.4 秒就断了。',
	'HF306 mend':
		'写 3 或更大的数；30 秒 × 10 次能扛住将近三分钟的网络中断。要关闭探测，只能把间隔设为 0。',

	HF307:
		'从 OpenSSH 8.2 起，次数为 0 表示 sshd 从不断开：没有人会被登出，失联的客户端也不会被发现。',
	'HF307.cuts':
		'在 OpenSSH 8.2 之前，次数为 0 会断开每个静默满 {interval:time}的会话，客户端正常也一样。',
	'HF307 title': '`ClientAliveCountMax 0`',
	'HF307 why':
		'旧的加固指南用一个间隔加次数 0 来结束空闲会话。这在 8.2 之前碰巧有效：会话只要安静一个间隔就被断开。8.2 起，手册写明 0 表示不断开，探测照发。照抄这个写法，效果与本意正好相反。',
	'HF307 mend':
		'要发现失联的客户端，写 3 或更大的数。要让无人操作的会话退出，用 shell 的 `TMOUT`、systemd-logind 的 `StopIdleSessionSec`，或 `ChannelTimeout session:*=…`。如果就是不想让 sshd 断开，0 没有错。',

	HF308:
		'静默 {deadline:time}就判定断线，只有不超过 {outlives:time}的网络中断肯定扛得住。`{countKeyword} {value}` 能扛住两分钟。',
	'HF308 title': '短暂的网络中断就会判定断线',
	'HF308 why':
		'没有探测时，短暂的中断不碍事；探测一发，就有了等不到应答的数据。网络断几秒，例如笔记本换接入点，恢复之后 TCP 的下一次重传可能还要再等同样长的时间。这期间次数先数满，本来能活的会话就被断开。几秒 × 1 次这样的设置，已知会造成它本想避免的掉线。',
	'HF308 mend':
		'调大次数，而不是间隔：间隔 × 次数应大于要扛住的中断时长的两倍。会自动重启的隧道可以判定得快些，常用 15 秒 × 3。',

	HF309:
		'每 {interval:time}探测一次、{count} 次无应答，合 {deadline:time}；可数据约 {gives:time}无应答，内核就放弃了。{value} 次就够到那里。',
	'HF309 title': '内核等不到那么久',
	'HF309 why':
		'探测也是数据。一直得不到确认，Linux 会以越来越长的间隔重传，约 15 分钟后断开连接，Windows 要早得多。超出的次数永远数不到。几个小时的中断，怎么设都扛不住。',
	'HF309 mend':
		'次数合约 15 分钟就够了。更长的中断，用 tmux 保住任务，用 autossh、mosh 或 Eternal Terminal 恢复连接。',

	HF310:
		'`{countKeyword}` 是无应答的次数，不是时间：每 {interval:time}一次，{count} 次合 {deadline:time}。',
	'HF310 title': '次数写得像时间',
	'HF310 why':
		'`ServerAliveCountMax` 和 `ClientAliveCountMax` 是不带单位的次数，不是秒，也不是分钟。能容忍的静默是间隔 ×（次数 + 1）。几百的次数多半是把时间写错了地方；超过约 15 分钟的部分不起作用，因为内核会先断开连接。',
	'HF310 mend': '先定好能容忍多久的静默，再除以间隔。默认是 3。',

	HF311:
		'每 {interval:time}探测一次，一天就是 {perDay} 次，有据可查的设备没有一种需要这么勤。{value} 秒就够。',
	'HF311 title': '探测间隔太短',
	'HF311 why':
		'目录里最短的空闲超时是 1 分钟，15 到 20 秒已经容得下丢一次探测。再勤也不会多保住什么，反而耗手机和笔记本的电，抓包和日志里也全是它。只有遇到超时特别短的设备才需要。',
	'HF311 mend': '用 15 秒或更长；如果确有老化更快的设备，请在链路中选上它。',

	HF312:
		'sshd 9.2 到 9.4 每 {doubled:time}才探测一次，赶不上这条链路的 {timeout:time}。间隔减半，所有版本都安全。',
	'HF312.known':
		'这个版本每 {doubled:time}才探测一次，而不是 {interval:time}；静默 {deadline:time}后判定断线。',
	'HF312 title': 'sshd 9.2 到 9.4 的探测少一半',
	'HF312 why':
		'这几个版本的 sshd 正好等满一个间隔，再问是否已经超过一个间隔。几乎总是还没有超过，于是再等一个。探测和判定断线都要花两倍的时间。Debian 12 带的 9.2 就有这个错误，9.5 修正。',
	'HF312 mend': '在这样的服务器上把间隔写成想要的一半，或者让客户端用 `ServerAliveInterval` 探测。',

	HF313: '这是默认值，而且静默 {time:time}后才开始探测，代替不了 `{keyword}`。',
	'HF313.path':
		'内核静默 {time:time}后才发第一个探测，而这条链路 {timeout:time}就老化。只有 `{keyword}` 来得及。',
	'HF313 title': '只靠 `TCPKeepAlive yes`',
	'HF313 why':
		'`TCPKeepAlive` 只是让内核去探测空闲连接，什么时候探测由内核决定。Linux、macOS、FreeBSD 都是两小时后才开始，比几乎所有防火墙、负载均衡和 NAT 都晚，而 OpenSSH 从不改这些时间。这个选项默认就开着，写上 `yes` 什么也没变。',
	'HF313 mend':
		'在客户端设 `ServerAliveInterval 30`，或在服务器上设 `ClientAliveInterval 30`；`TCPKeepAlive` 保持原样即可。',

	HF314: '无人输入时服务器失联，谁也发现不了：TCP keepalive 关着，`{keyword}` 又是 0。',
	'HF314.server': '客户端失联后，会话会一直留在服务器上：TCP keepalive 关着，`{keyword}` 又是 0。',
	'HF314 title': '对端失联，无人发现',
	'HF314 why':
		'对端断电或断网时不会打招呼。如果没有数据要发，单靠 TCP 永远发现不了，连接会一直处于已建立状态。在服务器上，这样的会话会占着进程，`who` 里也一直看得到。只有 SSH 自己的探测接手时，`TCPKeepAlive no` 才合适。',
	'HF314 mend': '设好间隔：30 秒，次数按要扛住的网络中断来定。',

	HF315:
		'{box:box} 自己终结 TCP，只认应用数据：TCP keepalive 到不了它后面，只有 `{keyword}` 能到。',
	'HF315 title': '代理后面的 TCP keepalive',
	'HF315 why':
		'代理两边各有一条 TCP 连接。内核的 keepalive 由代理自己的内核应答，又不带应用数据，所以代理的空闲计时照走不误。实测超时 10 秒的代理，每 3 秒一次 TCP keepalive，仍在 10.4 秒断开，与不开时一样。SSH 探测是应用数据，能穿过去。',
	'HF315 mend': '把 SSH 的探测间隔设为小于代理超时的一半。',

	HF316:
		'在 OpenSSH 10.6 之前，`session` 匹配不到任何会话，这个 {time:time}的限制不起作用。`{value}` 在所有版本都有效。',
	'HF316 title': '`ChannelTimeout session=…`',
	'HF316 why':
		'手册写的类型是 `session`，但程序给会话的标签是 `session:shell`、`session:command` 或 `session:subsystem:名称`，比较的是整个标签。所以从 9.2 到 10.5，单写这个词永远匹配不上：实测 10.0 和 10.5 无效，10.6 有效。',
	'HF316 mend': '写成 `session:*=时间`，凡是认识这个选项的版本都会按本意执行。',

	HF317: '会话 {time:time}没有输入输出就被关闭，设什么保活都一样。不输出的命令也算空闲。',
	'HF317 title': '`ChannelTimeout` 会关闭安静的会话',
	'HF317 why':
		'通道的计时只由它自己的数据重置，两边的探测都不属于任何通道，不算数。停在提示符的 shell 会被关闭，这么久没有输出的编译也一样。客户端看不到原因，最多一句 `Connection to … closed.`',
	'HF317 mend': '如果就是要让无人操作的会话退出，用它没错。想让会话不掉线，就删掉它或调大时间。',

	HF318: 'OpenSSH 10.4 及更早版本，`Match` 段里的 `{keyword}` 不会用到连接上，10.5 修正。',
	'HF318 title': '`Match` 段里的 `ChannelTimeout` 和 `RekeyLimit`',
	'HF318 why':
		'sshd 允许这两个选项出现在 `Match` 段里，但直到 10.5 才真正交给匹配的连接。这个问题从哪个版本开始，未验证。',
	'HF318 mend':
		'在 10.5 之前的版本上，如果可以对所有连接生效，就写到全局部分，即第一个 `Match` 之前。',

	HF319:
		'{time:time}没有任何通道的连接会被关闭：`ssh -N` 和等待中的共享连接。它从不影响空闲的 shell。',
	'HF319 title': '`UnusedConnectionTimeout`',
	'HF319 why':
		'只有一个通道都没有时它才计时。shell 就是通道，再空闲也不算。它关闭的是没有会话的连接：暂时没人用的 `ssh -N` 隧道，以及两次会话之间的 `ControlPersist` 主连接。实测设为 2 秒，空闲的 shell 照常，`ssh -N` 被关闭。',
	'HF319 mend':
		'要清理这类连接，就留着它。要让空闲的 shell 退出，用 `ChannelTimeout session:*=…` 或 `TMOUT`；想保住等待中的隧道，就调大或设为 `none`。',

	HF320: '`BatchMode` 不会发探测：只有 Debian 和 Ubuntu 的 ssh 会自行把间隔设为 300 秒。',
	'HF320.debian':
		'设了 `BatchMode yes`，Debian 的 ssh 会自行把 `ServerAliveInterval` 设为 300；其他系统的 ssh 什么也不发。',
	'HF320 title': 'BatchMode 与看不见的间隔',
	'HF320 why':
		'Debian 有一个补丁，Ubuntu 也带着：设了 `BatchMode yes` 又没设间隔时，间隔变成 300 秒。同一个任务换个系统就不一样了：在那里，服务器失联后会一直等下去。而且 300 秒超过了很多负载均衡的空闲超时。',
	'HF320 mend': '自己写上间隔，到哪里都一样。',

	HF321:
		'有些虚拟机网关会丢弃带 `{mark}` 标记的报文：登录后立刻卡死或断开。`IPQoS none` 可以避免。',
	'HF321 title': '`IPQoS` 让连接在登录时断开',
	'HF321 why':
		'会话一开始，ssh 就给交互式会话的报文打上标记。已发现少数 NAT 网关（包括 VMware 的）处理不好这种报文，表现为登录成功后一切停住，或者立刻出现 `Broken pipe`。',
	'HF321 mend': '如果连接在登录时断开，设 `IPQoS none` 或 `IPQoS cs0 cs0`。',

	HF322: '从 OpenSSH 10.1 起，`{word}` 虽然接受但不起作用，报文的标记与 `none` 相同。',
	'HF322 title': '不再起作用的 `IPQoS` 名称',
	'HF322 why':
		'`lowdelay`、`throughput`、`reliability` 是 DSCP 之前的名称，10.1 起仍然接受，但没有作用。过去遇到会丢新标记的网关，常用它们来避开；现在所有版本都可以用 `none`。',
	'HF322 mend': '写 `none`，或 `cs0` 这样的 DSCP 名称。',

	HF323: '多个会话共用一条连接：在它结束之前，所有会话都用第一个会话的 `{keyword}`。',
	'HF323 title': '连接复用沿用第一个会话的设置',
	'HF323 why':
		'用 `ControlMaster` 时，有一个 ssh 是主连接，TCP 连接归它，探测也由它发。后来加入的会话说了不算：改过的文件、命令行上的 `-o`，里面的间隔都不会被看到。实测后来的会话要求每秒探测一次，结果一次也没有发。',
	'HF323 mend': '改完之后用 `ssh -O exit 主机` 结束主连接，下一个会话才会用新的设置建立连接。',

	HF324:
		'它与同一台机器的另一个名字共用连接，那边是 {other} 秒：谁先连接，就用谁的，{interval} 秒或 {other} 秒。',
	'HF324 title': '共用连接的名字，设置却不同',
	'HF324 why':
		'两个名字通向同一台主机、同一个端口和用户，`ControlPath` 又区分不开它们，于是共用一个套接字。先打开它的会话决定双方的间隔，另一个的 `ServerAliveInterval` 不会被看到。',
	'HF324 mend': '把两边的间隔设成一样，或者在 `ControlPath` 里加上 `%n`，让每个名字各用各的连接。',

	HF325:
		'共享连接在空闲等待，却没有 `{keyword}`：链路一旦删除表项，下一个 `ssh` 就会卡死在失效的套接字里。',
	'HF325 title': '`ControlPersist` 没有探测',
	'HF325 why':
		'最后一个会话结束后，`ControlPersist` 让主连接继续开着，此后一个报文也不发。NAT 和负载均衡会删除它的表项，双方都不知道。下一个 ssh 找到套接字，加入这条失效的连接，一直等到 TCP 放弃。',
	'HF325 mend':
		'为同样的主机设 `ServerAliveInterval 30`。已经失效的主连接，用 `ssh -O exit 主机` 结束。',

	HF326: '0 会让一直不登录的连接一直开着，与登录之后的会话无关。',
	'HF326 title': '`LoginGraceTime 0`',
	'HF326 why':
		'它限制的是从连接到登录成功的时间，默认 120 秒。登录之后不再计时，所以设为 0 保不住任何会话，只会让陌生人占着连接，直到 `MaxStartups` 把别人挡在外面。',
	'HF326 mend': '用默认的 120 秒；除非当初设为 0 是为了应对某个已知漏洞。',

	HF327: '{time:time}是建立连接最多等多久，不是会话能维持多久：收到服务器的问候，它就不再计时。',
	'HF327 title': '把 `ConnectTimeout` 当作会话时长',
	'HF327 why':
		'它限制的是建立 TCP 连接和等待服务器问候的时间。这两步一过就不再计时，设成多少都不会保住会话，也不会结束会话。设得很长，只会让 ssh 在主机不在时等得更久。',
	'HF327 mend': '这里用 10 到 30 秒；会话由 `ServerAliveInterval` 和 `ServerAliveCountMax` 来管。',

	HF328:
		'收到服务器的问候后，这 {time:time}就不再起作用：服务器此后没反应，ssh 会一直等。`{keyword}` 也能管住这一段。',
	'HF328 title': '`ConnectTimeout` 只管开头',
	'HF328 why':
		'与手册所说不同，密钥交换不在它的范围里：服务器发出问候后不再说话，9.2、10.0、10.5、10.6 都等过了 3、4 秒的限制。密钥交换和登录阶段的上限是 `ServerAliveInterval` × `ServerAliveCountMax`，间隔为 0 就没有上限，脚本会卡死在那里。',
	'HF328 mend': '在旁边加上 `ServerAliveInterval`，例如 30。',

	HF329: '每 {time:time}更换密钥不是保活：空闲连接只换一次，随后归于静默。请设置 `{keyword}`。',
	'HF329 title': '用 `RekeyLimit` 保活',
	'HF329 why':
		'按时间更换密钥，要求上次更换之后至少有过一个报文。空闲连接上只会换一次，之后再没有什么能触发下一次。实测设为 5 秒：换了一次，然后就静默了。',
	'HF329 mend': '设置 SSH 的探测间隔，让 `RekeyLimit` 只管它该管的事。',

	HF330:
		'探测只到 `{host}`：这个会话自己没有探测，跳板机后面的链路是静默的。这里也要设 `{keyword}`。',
	'HF330 title': '探测只到跳板机',
	'HF330 why':
		'`ProxyJump` 会另起一个 ssh 连接跳板机，用的是跳板机那一段的设置。到目标的会话是里面另一条连接，只有它自己的探测才会到达目标。发给跳板机的探测，不会经过它后面的链路；而目标的探测能刷新前后两段。',
	'HF330 mend': '为目标设置间隔，或者用 `Host *` 为所有主机设置。这样跳板机就不用另设。',

	HF331:
		'{box:box} 按自己的策略在 {timeout:time}后断开会话。不要指望探测能改变它；间隔对链路的其余部分仍然有用。',
	'HF331.unknown':
		'{box:box} 按自己的策略断开会话，没有资料说明探测能改变它。间隔对链路的其余部分仍然有用。',
	'HF331 title': '链路上有策略超时',
	'HF331 why':
		'堡垒机和会话管理系统看的是人或时钟。读过源码的 JumpServer，30 分钟的计时由终端的输入输出重置，保活消息不算；还有的设了绝对时限。它们要断开的会话，什么间隔都保不住。',
	'HF331 mend': '请管理员把时间调大。把任务放进服务器上的 tmux，会话断了任务还在。',

	HF332:
		'这不是会话能空闲多久：对端只要还在就会应答，会话没有尽头。只有对端没反应，才会在 {deadline:time}后判定断线。',
	'HF332 title': '把间隔 × 次数当作会话时长',
	'HF332 why':
		'探测由对端的程序应答，与有没有人输入无关。所以只要两端和链路都在，空闲会话就一直在。间隔 ×（次数 + 1）给出的，是对端不再应答后多久判定断线。把乘积调大保不住会话，间隔短才行。',
	'HF332 mend': '把注释改对。要让会话不掉线，间隔要短，次数按要扛住的网络中断来定。',

	HF333:
		'这不会让任何人退出：人不操作，客户端程序也会应答。只有静默 {deadline:time}的客户端才会被断开。',
	'HF333 title': '把 ClientAlive 当作空闲登出',
	'HF333 why':
		'sshd 问的是客户端还在不在，ssh 程序会自己应答，不需要人。8.2 起，这两个选项怎么组合都不会结束无人操作的会话；实测 1 秒 × 1 次，12 秒无人操作，会话仍在。新版的审计文本自己也这么说。',
	'HF333 mend':
		'要让无人操作的会话退出，用 shell 的 `TMOUT`、systemd-logind 的 `StopIdleSessionSec`，或 `ChannelTimeout session:*=…`。',

	HF334: '探测到不了 shell：`TMOUT` 照样触发，它只认输入。',
	'HF334 title': '以为保活能挡住 `TMOUT`',
	'HF334 why':
		'`TMOUT` 是 shell 的计时：在提示符下这么多秒没有输入一行，shell 就退出。探测在 ssh 和 sshd 内部就应答了，算不上输入。实测每秒探测一次、`TMOUT=4`，shell 仍在 4 秒后自动登出。',
	'HF334 mend':
		'允许的话，在服务器的 shell 里设 `TMOUT=0` 或 `unset TMOUT`；程序在前台运行时，这个计时也不走。',
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
} satisfies Record<keyof typeof en, string>;
