import type en from '../en/learn.ts';

/** 原理页；方括号里的词是链接。 */
export default {
	'learn-title': 'SSH 保活的原理 · Holdfast',
	'learn-description':
		'SSH 的探测是什么、何时判定断线；SSH 探测、TCP keepalive 和 shell 各能保住什么；空闲会话为什么会断；常见误解与证据。',
	'learn-heading': 'SSH 保活的原理',
	'learn-lead':
		'什么能保住空闲的 SSH 会话，什么只是看起来能，以及依据是什么。图由计算[参数]的同一个引擎算出；图中的灰条可以拖动，结果随之改变。',
	'learn-skip': '跳到正文',
	'learn-contents': '本页目录',
	'learn-open-wizard': '在参数页打开这条链路',
	'learn-defaults': '不探测（OpenSSH 默认）',
	'learn-now-above': '上图',
	'learn-now-below': '下图',

	how: '工作原理',
	probe: '探测是一次提问',
	'probe-1':
		'一段时间没有收到对端的数据，OpenSSH 可以问一声对方还在不在。客户端由 ssh_config 的 `ServerAliveInterval` 和 `ServerAliveCountMax` 控制，服务器由 sshd_config 的 `ClientAliveInterval` 和 `ClientAliveCountMax` 控制。名字说的是**问谁**，不是谁来问。两个间隔默认都是 0，也就是谁都不问。',
	'probe-2':
		'探测是一条名为 `keepalive@openssh.com`、要求应答的 SSH 消息：ssh 发的是全局请求，sshd 发的是已打开通道上的请求。它在连接里加密传输，对沿途设备来说与普通数据没有区别。收到任何应答都算数，拒绝也算：这说明对端的程序还活着。',
	'probe-3':
		'一次探测连同应答和确认，含各层头部共 {bytes} 字节；每 {interval:time}一次，一天 {bytesPerDay:bytes}。这是两端程序之间的事，不需要有人守着键盘，也不会有任何内容到达 shell。',
	counter: '计数何时增加',
	'counter-1':
		'每**收到**一个字节，计时就重新开始。服务器有输出，客户端就不发探测；敲键盘之所以也有这个效果，只是因为有回显。每静默一个间隔就再发一次探测，无应答的计数加一；收到任何报文，不管是不是应答，计数都回到 0。',
	'counter-2':
		'一端探测就够了：探测和应答同样会让另一端的计时重新开始。另外，从 sshd 9.2 起，服务器自己有数据要发时就不探测；只要它一直有输出，失联的客户端就只能靠 TCP 发现。',
	'picture-counter':
		'同一个空闲会话，经过一台 {timeout:time}后删除表项的负载均衡。不探测时，表项在 {forgot1:time}时被删除。每 {interval2:time}探测一次，每次应答都会刷新计时；网络中断期间计数上升，恢复后收到第一个报文就回到 0。',
	detection: '对端失联多久才会发现',
	'detection-1':
		'设间隔为 I，次数为 C：第一次探测在最后一个字节之后 I 秒发出，最后一次无应答的探测之后再过一个间隔，就判定断线，即最后一次收到数据之后 **I ×（C + 1）**。{interval1} 和 {count1} 得 {waited1:time}。手册里的 {product1:time}是从第一次探测算起的。',
	'detection-2':
		'sshd 9.2、9.3、9.4 的探测频率只有设定的一半，同样的数值要 {waited2:time}。9.5 已修复；Debian 12 自带的 9.2 没有这个修复。',
	'detection-3':
		'次数为 0 是特例，而且两端含义不同：客户端静默一个间隔就断开，服务器从 8.2 起永不断开。',
	'detection-4':
		'这时 ssh 显示 `Timeout, server HOST not responding.`，以 255 退出。sshd 在日志里写 `Timeout, client not responding from user …`；客户端若还能收到，会看到 `Connection to HOST closed by remote host.`',
	'picture-detection':
		'网络断开后不再恢复。上图，ssh 设为 {interval1} 和 {count1}，静默 {waited1:time}后判定断线；下图，sshd 9.2 用同样的数值，要 {waited2:time}。',
	idle: '空闲不等于失联',
	'idle-1':
		'有三种情况都叫空闲，错误的说法大多是把其中一种当成了另一种。谁看的是哪一种，决定了什么办法有用。',
	'idle-person': '**人**没有输入。`TMOUT`、logind 和堡垒机看的是这个，保活改变不了。',
	'idle-path': '**链路**上没有报文。NAT、防火墙和负载均衡看的是这个。探测就是报文，所以有用。',
	'idle-program': '**对端的程序**不应答。只有这种才是失联，保活检测的也只有这一种。',
	'idle-2':
		'程序活着就会立刻应答，人去吃饭也一样。所以开了保活的会话没有最长空闲时间：它一直维持到某一端关闭，或者网络中断超过判定断线的时间。',

	layers: '三层机制',
	'layers-1': '名为保活的机制有三层，彼此并不知道对方的存在，保住的东西也不一样。',
	'layers-table': '每一层能保住什么',
	'col-ssh': 'SSH 探测',
	'col-ping': '不要求应答的 SSH 消息',
	'col-tcp': 'TCP keepalive',
	'col-key': '按键',
	'row-stateful': 'NAT、防火墙',
	'row-proxy': '代理',
	'row-person': '针对人的计时',
	'row-dead': '发现对端失联',
	'cell-yes': '能',
	'cell-no': '不能',
	'cell-late': '{kernelTime:time}后才发',
	'cell-line': '能；`TMOUT` 只认完整的一行',
	'cell-deadline': 'I ×（C + 1）后',
	'cell-tcp': '靠 TCP，约 {gaveUpMinutes} 分钟',
	'cell-kernel': '{kernelAll:time}后',
	ssh: 'SSH 探测',
	'ssh-1':
		'`ServerAliveInterval` 和 `ClientAliveInterval` 发送的是数据，所以只看报文的设备和只认应用数据的代理，都会在两个方向上被刷新。它检测的是对端程序本身：内核还在运行、sshd 却卡住的服务器，也能发现。',
	'ssh-2':
		'PuTTY、KiTTY 和 WinSCP 发送的消息没有应答。它同样能刷新链路，但没有计数：对端失联要等 TCP 放弃才知道；程序卡住而内核仍在确认的话，就一直发现不了。',
	tcp: 'TCP keepalive',
	'tcp-1':
		'`TCPKeepAlive` 默认就是开的，它只做一件事：让内核在这个套接字上启用 keepalive。何时发送由内核决定。Linux 静默 {kernelTime:time}（`tcp_keepalive_time`）后才发第一个报文，此后每 {kernelInterval:time}（`tcp_keepalive_intvl`）一个，{kernelProbes} 个（`tcp_keepalive_probes`）都无应答才放弃：发现对端失联共需 {kernelAll:time}。',
	'tcp-2':
		'这太晚了。[超时目录]里有据可查的 {boxes} 种设备中，{sooner} 种在第一个报文发出之前就已删除会话表项，最短的只等 {shortest:time}。',
	'tcp-3':
		'这种报文是空的，也不在加密范围内。应答它的是对端的内核，或者代替对端的设备。它只能说明那里有一台机器，不能说明 sshd 还在。',
	shell: 'shell 和终端',
	'shell-1':
		'设了 `TMOUT` 的 shell，提示符下这么久没有输入完整的一行，就自动登出（tcsh 里是 `autologout`）。探测到 sshd 为止，到不了那里。客户端代人输入的字符里，NUL 或空格加退格也不算；回车算，但会执行已经输入一半的命令。',
	'shell-2':
		'tmux 和 screen 保住的是**任务**。连接照样会掉，重新登录后一切还在。里面的 shell 同样受 `TMOUT` 约束。mosh 则换掉了连接本身，能扛住休眠和更换地址。',
	hops: '代理、跳板机、连接复用',
	'hops-1':
		'**代理**（HAProxy、nginx stream、Envoy 和一部分负载均衡）终结你的 TCP 连接，再另建一条。内核的 keepalive 由代理应答，不会再往前走；代理的空闲计时只认应用数据。SSH 探测作为数据穿过代理，两侧都会刷新。',
	'hops-2':
		'经**跳板机**（`ProxyJump`）时，内层连接是外层连接里的数据。内层的探测一直到达目标，途中也刷新外层连接，所以只给目标设一次就够了。每一段各有自己的 TCP keepalive，互不相干。',
	'hops-3':
		'**连接复用**（`ControlMaster`）时，TCP 连接属于最先启动的 ssh，只有它会探测。后来的 ssh 用 `-o` 指定什么都不起作用。',

	killers: '空闲会话为什么会断',
	nat: 'NAT 和防火墙的计时',
	'nat-1':
		'NAT 和有状态防火墙为每条连接保留一个表项，一段时间没有报文就删除，不通知任何一端。之后的报文找不到表项，被丢弃或被拒绝。任意方向的任意报文都会重新计时，所以及时探测一次就够了。一些默认值：',
	'nat-2': '全部默认值和出处见[超时目录]。',
	balancers: '负载均衡和代理',
	'balancers-1':
		'只转发报文的负载均衡与 NAT 一样。终结 TCP 的是代理：只认应用数据，时间一到就向两侧发 FIN 关闭连接。',
	limits: '服务器自己的限制',
	'limits-1':
		'这些限制看的是人、通道或时钟，保活都刷新不了。堡垒机出厂就有限制，其余的默认关闭，要有人设置才生效。',
	'limits-tmout': 'bash、zsh 和 ksh 的 `TMOUT`：在提示符下空闲这么多秒，shell 就退出。',
	'limits-channel':
		'`ChannelTimeout`（sshd 9.2、ssh 9.6 起）：关闭没有数据的通道，探测不算通道数据。要写 `session:*=15m`；10.5 及以前，手册里的 `session=15m` 不起作用。',
	'limits-unused':
		'`UnusedConnectionTimeout`（sshd 9.2 起）：关闭没有任何通道的连接，例如 `ssh -N`。空闲的 shell 有通道，不受影响。',
	'limits-logind':
		'logind 的 `StopIdleSessionSec`（systemd 252 起）：终端长时间没有人输入，就结束会话，有输出也不算。',
	'limits-bastion': '堡垒机：按输入和输出计算的空闲限制，往往还有最长会话时间。',
	sleep: '休眠和更换地址',
	'sleep-1':
		'休眠的电脑不走计时，也不应答探测。沿途设备照样计时、删除表项，在探测的服务器则判定断线。而且 TCP 连接绑定在两端的地址上：笔记本醒来后换了网络，旧连接跟不过去。保活对这两件事都无能为力。tmux 保住任务，mosh 能把会话带过去。',
	'give-up': '判定断线，也就是探测的代价',
	'give-up-1':
		'发出的数据没有得到确认，TCP 就会重传，间隔逐次加倍，最长 {retryCap:time}，Linux 约 {gaveUpMinutes} 分钟后放弃。有报告称 Windows 不到一分钟就放弃。只有存在未确认的数据时，这个计时才会走。',
	'give-up-2':
		'不探测的空闲会话没有未确认的数据：只要沿途设备还记得它，网络中断几小时它也毫无察觉。开了探测就有判定断线的时间，**网络中断超过这个时间，会话就结束**。这就是代价，由次数来调节：{interval:time}和 {countMax} 次，ssh 等 {deadline:time}；{interval2:time}和 {count2} 次，只等 {waited2:time}。',
	'picture-give-up':
		'网络中断 {outage:time}。上图，谁都不发送，网络恢复时会话还在。下图，{interval2} 和 {count2} 在 {waited2:time}后判定断线。',
	silence: '静默丢弃，还是回 RST',
	'silence-1': '会话怎么断的，说明该查哪里。看到什么，取决于设备怎样处理它已经不认识的报文。',
	'silence-drop':
		'**静默丢弃。** 没有人发送时什么都不发生，一发送终端就卡死。TCP 重传约 {gaveUpMinutes} 分钟后放弃，或者由保活先判定断线。',
	'silence-rst':
		'**回 RST。** 下一个报文被拒绝，一敲键盘会话就断：`Connection reset by peer`、`client_loop: send disconnect: Broken pipe`。看上去像是敲键盘造成的。',
	'silence-fin':
		'**FIN。** 某一端或代理正常关闭：没有人敲键盘也会出现 `Connection to HOST closed by remote host.`。是不是 sshd 关的，看服务器日志。',

	myths: '误解与证据',
	'myths-1':
		'以下是常见的说法，文字是我们自己的归纳。每一条都用真实程序试过，或读过源码。**实测**指 Debian 12 的 OpenSSH 9.2p1，除非另外注明，在一台机器上以秒代替分钟；**实验网络**指 Linux 网络命名空间搭的 NAT，8 秒后删除表项。编号指向规则页，[检查]页靠这条规则在粘贴的文本里认出这种说法。',
	evidence: '证据',
	'myth-rule': '规则 {rule}'
} satisfies Record<keyof typeof en, string>;
