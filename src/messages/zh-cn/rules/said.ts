import type en from '../../en/rules/said.ts';

/** 程序打印的消息：谁说的、发生了什么、接下来做什么。 */
export default {
	HF601:
		'ssh 放弃了：静默 间隔 ×（次数 + 1）期间，`{host}` 对每次探测都没有应答。保活已经尽职，是链路或对端断了。',
	'HF601 title': 'Timeout, server not responding',
	'HF601 why':
		'`ServerAliveInterval` 与 `ServerAliveCountMax` 用尽时，ssh 打印这一行：静默 间隔 ×（次数 + 1）期间，服务器没有任何数据发来。随后以状态 255 退出。要么网络中断超过了这么久，要么第一次探测之前，链路上的设备已经删除了会话表项。用 `-q` 或 `LogLevel ERROR` 时不显示这一行。',
	'HF601 mend':
		'如果出现在真实的网络中断之后，调大次数；如果出现在静默一阵之后，说明间隔大于链路的空闲超时，改成 30。',
	HF602:
		'ssh 在写数据时才发现连接已经没了（`{error}`）。这一行没说是谁断的；静默一阵之后出现，多半是链路上的空闲超时。',
	'HF602 title': 'client_loop: send disconnect',
	'HF602 why':
		'ssh（8.0 起）想告别却发不出去：此前已收到 RST，或内核已停止重传。8.0 到 9.7 往往只剩这一行；9.8 起上面还有 `Read from remote host …`，信息更多。如果刚登录就出现，要考虑 `IPQoS` 或虚拟机的 NAT，而不是空闲。',
	'HF602 mend': '静默一阵之后：`ServerAliveInterval 30`。刚登录就断：试 `-o IPQoS=none`。',
	HF603: '旧版 ssh 在写数据时才发现连接已经没了（`{error}`），没说是谁断的。',
	'HF603 title': 'Write failed: Broken pipe',
	'HF603 why':
		'这是 `client_loop: send disconnect` 的旧说法，具体哪些版本这样写未验证。写失败是因为已收到 RST，或内核已经放弃。静默一阵之后出现，多半是链路上的空闲超时。',
	'HF603 mend': '在 `~/.ssh/config` 写 `ServerAliveInterval 30`，并升级 ssh。',
	HF604: '7.9 或更早的 ssh 在向 `{host}` 写数据时发现连接已经没了（`{error}`）。',
	'HF604 title': 'packet_write_wait',
	'HF604 why':
		'8.0 之前的说法，现在叫 `client_loop: send disconnect: Broken pipe`。此前已收到 RST，或内核已经放弃，没说是谁造成的。静默一阵之后出现，多半是链路上的空闲超时。',
	'HF604 mend': '在 `~/.ssh/config` 写 `ServerAliveInterval 30`，并升级 ssh。',
	HF605: '`{host}` 或它前面的代理正常关闭了连接（FIN）。这是某一方的决定：sshd、堡垒机或某个策略。',
	'HF605 title': 'Connection closed by remote host',
	'HF605 why':
		'对端结束 TCP 时 ssh 打印这一行：sshd 进程退出或被杀、sshd 判定你失联（`ClientAlive…`）、`UnusedConnectionTimeout` 到时，或是代理、堡垒机关闭。只是删除了表项的设备不会这样告别。',
	'HF605 mend':
		'看 sshd 在那一分钟的日志：`Timeout, client not responding`、`terminating inactive connection`，还是什么都没有；什么都没有，就是中间的设备关的。',
	HF606: '到 `{host}` 的会话结束了。单独出现时，这是带终端的登录正常结束。',
	'HF606 title': 'Connection to HOST closed',
	'HF606 why':
		'带终端的会话一结束，ssh 就打印它：`exit` 之后、shell 自动登出之后、`ChannelTimeout` 之后，以及出故障时在真正的消息下面。如果上面没有别的消息，也没人退出，那就是服务器上的 shell 被结束了。',
	'HF606 mend': '看上一行。没有上一行、你也没有退出的话，查 `TMOUT` 和 `ChannelTimeout`。',
	HF607:
		'从 `{host}` 读数据失败：`{error}`。reset 是对端或已不认识该连接的设备回的 RST；timed out 说明链路断了。',
	'HF607 title': 'Read from remote host',
	'HF607 why':
		'`Connection reset by peer` 是收到了 RST：来自丢了状态的设备、重启过的服务器，或主动掐断的服务器。`timed out` 是本机内核多次重传后自己的判断。9.7 及更早这一行常常丢失，只能看到 `client_loop: send disconnect: Broken pipe`。',
	'HF607 mend':
		'静默一阵后 reset：`ServerAliveInterval` 要小于设备的空闲超时，写 30。timed out：查网络。',
	HF608: '`{host}` 回了 RST。登录之前出现是被拒绝；会话中静默一阵之后出现，是设备忘了这条连接。',
	'HF608 title': 'Connection reset by IP port',
	'HF608 why':
		'登录之前出现与空闲无关：`MaxStartups`、惩罚机制、防火墙或封禁。Windows 的 ssh 在会话进行中也会打印同样的一行（错误 10054）。上面有 `kex_…` 是前者，上面是提示符则是后者。',
	'HF608 mend':
		'登录之前：看服务器日志，稍后再试或换个地址。会话进行中：`ServerAliveInterval 30`。',
	HF609: '服务器或某台设备在说第一句话之前就回了 RST。这是拒绝连接，保活帮不上忙。',
	'HF609 title': 'kex_exchange_identification：被 RST',
	'HF609 why':
		'这时还没有会话。常见原因：`MaxStartups` 用尽、fail2ban 或 `PerSourcePenalties`（9.8 起）封了地址、`hosts.deny`，或防火墙回 RST。',
	'HF609 mend': '看服务器日志，解除封禁，减少同时发起的连接。',
	HF610:
		'服务器或它前面的代理在说第一句话之前就关闭了连接。是拒绝连接，或代理后面没有可用的服务器，保活帮不上忙。',
	'HF610 title': 'kex_exchange_identification：被关闭',
	'HF610 why':
		'TCP 已建立，在版本标识之前就结束了：`MaxStartups`、封禁、`hosts.deny`、sshd 没有主机密钥，或负载均衡没有可用后端。',
	'HF610 mend': '看服务器日志；有负载均衡的，确认后端在运行。',
	HF611: '`{host}` 的 {port} 端口没有任何回应，连接根本没有建立。这与保活无关。',
	'HF611 title': 'ssh: connect to host：超时',
	'HF611 why': 'TCP 的第一个报文没有回音：被防火墙或安全组丢弃、地址错误、主机没开，或 VPN 没连。',
	'HF611 mend': '检查地址和端口、安全组、VPN。',
	HF612:
		'`{host}` 接受了 TCP 连接，之后在规定时间内没有说话，会话还没开始：`ConnectTimeout` 到了，或密钥交换期间超过 间隔 × 次数。',
	'HF612 title': 'Connection to IP port timed out',
	'HF612 why':
		'会话开始之前，`ServerAliveInterval` × `ServerAliveCountMax` 限制每次读取，`ConnectTimeout` 限制 TCP 连接和版本标识。可能是服务器过载、端口上是别的服务，或大报文过不去（MTU）。',
	'HF612 mend': '看服务器的负载和日志；用 `ssh -v` 看走到了哪一步。',
	HF613:
		'TCP 已建立，但直到 `ConnectTimeout` 用尽，也没有 SSH 服务器报上版本标识。保活在这里帮不上忙。',
	'HF613 title': '等待版本标识超时',
	'HF613 why':
		'有东西接受了连接却不说话：过载的 sshd、没有后端的代理，或别的服务。这个阶段不归 `ServerAliveInterval` 管，归 `ConnectTimeout` 管。',
	'HF613 mend': '查端口上是什么服务、忙不忙；主机慢就调大 `ConnectTimeout`。',
	HF614: '主连接还在，但服务器不肯再给它会话：`MaxSessions` 用尽了。这不是空闲掉线。',
	'HF614 title': 'mux_client_request_session 失败',
	'HF614 why':
		'连接复用时，所有窗口共用一条连接，sshd 在上面最多允许 `MaxSessions`（默认 10）个会话。ssh 通常会另建一条连接继续。',
	'HF614 mend': '在服务器上调大 `MaxSessions`，关掉一些窗口，或用 `ssh -S none`。',
	HF615: '另一个主连接的套接字 `{path}` 还占着位置，往往是悄悄断掉的那个。',
	'HF615 title': 'ControlSocket already exists',
	'HF615 why':
		'链路被静默切断的主连接仍占着套接字在等。新窗口只好各自建连接，而连到那个主连接上的窗口会跟着卡死。',
	'HF615 mend':
		'`ssh -O exit HOST`，或删除该套接字。在 `~/.ssh/config` 写 `ServerAliveInterval 30`，断掉的主连接就会自己结束。',
	HF616:
		'第 {number} 行的 `{word}` 不是这个程序的关键字，**整个**文件因此被拒绝。常见原因：写到了另一端的文件里、拼写错误、版本太旧。',
	'HF616 title': 'Bad configuration option',
	'HF616 why':
		'ssh 和 sshd 各自只认自己的关键字：`ClientAlive…` 会让 ssh 停下，`ServerAlive…` 会让 sshd 停下。ssh 把这类行全部列出，最后打印 `terminating`；sshd 则起不来。冒号、BOM 或全角符号也会让一个词变得不认识。',
	'HF616 mend':
		'改正这个词；ssh_config 里可以用 `IgnoreUnknown` 放过它。sshd 在重启之前先 `sudo sshd -t`。',
	HF617: '文件被拒绝：有 {count} 行不能用，是哪几行见上面。',
	'HF617 title': 'terminating, bad configuration options',
	'HF617 why':
		'ssh 会读完整个文件，列出每一处错误，以状态 255 退出；只有一处也写复数。sshd 会列出不认识的词和少数其他错误，但遇到第一个错误的**值**就停，后面可能还藏着别的。',
	'HF617 mend': '改正上面列出的行，再检查：`ssh -G HOST`、`sudo sshd -t`。',
	HF618:
		'第 {number} 行没有可用的时间。写 `60`、`90s` 或 `1m30s`：不要空格、不要 `sec`、不要全角数字。',
	'HF618 title': 'invalid time value',
	'HF618 why':
		'时间是数字加可选的 `s`、`m`、`h`、`d`、`w`，可以连写相加。`60sec`、`60ms`、`0x3c`、`1h 30m`、负数、全角数字，以及紧贴着值的注释，都会被拒绝。sshd 立刻停下，起不来。',
	'HF618 mend': '直接写秒数。',
	HF619: '第 {number} 行需要一个单纯的数字（{problem}）。CountMax 之类的次数没有单位。',
	'HF619 title': 'integer value invalid',
	'HF619 why':
		'次数是从 0 起的整数。`5m`、`1.0`、`0x3`、`none`、`-1` 都会被拒绝。sshd 立刻停下，起不来。',
	'HF619 mend': '写成 `3` 这样的数字，时间写在间隔里。',
	HF620: '第 {number} 行：`{word}` 不是这个选项的取值。开关只能写 `yes` 或 `no`。',
	'HF620 title': 'unsupported option',
	'HF620 why':
		'ssh 接受 `yes`、`no`、`true`、`false`，sshd 只接受 `yes` 和 `no`；`on`、`1`、`enable` 两边都拒绝。不要与大写 U 开头的 `Unsupported option` 混淆，那只是提示。',
	'HF620 mend': '写 `yes` 或 `no`。',
	HF621: '第 {number} 行除了关键字需要的之外还有别的内容，文件因此被拒绝。',
	'HF621 title': '行尾有多余内容',
	'HF621 why':
		'一行写了两个设置、时间中间有空格（`1h 30m`），或行尾有注释。8.4 及更早的 ssh 不认值后面的注释：`garbage at end of line; "#".`。',
	'HF621 mend': '一行一个设置，注释单独成行。',
	HF622: '第 {number} 行的 `{word}` 没有值，文件因此被拒绝。',
	'HF622 title': 'no argument after keyword',
	'HF622 why':
		'值漏了，或写到了下一行；配置行不能续行。这项检查先于关键字检查，所以这个词本身也可能不认识。',
	'HF622 mend': '把值写在同一行，或删掉这一行。',
	HF623: '第 {number} 行的 `{word}` 在 `Match` 之下，那里不允许写它，sshd 起不来。',
	'HF623 title': 'Match 块内不允许的指令',
	'HF623 why':
		'Match 块一直延续到下一个 `Match` 或文件末尾，缩进和空行都不能结束它，追加在文件末尾的行也落在最后一个块里。`TCPKeepAlive`、`Port` 等只能写在全局部分；`ClientAliveInterval` 及其次数自 7.4 起允许。',
	'HF623 mend': '把这一行移到第一个 `Match` 之前。',
	HF624: '第 {number} 行的 `Match` 读不懂，文件因此被拒绝。',
	'HF624 title': 'Bad Match condition',
	'HF624 why':
		'条件不认识、条件缺参数，或 `all` 与别的条件混用。上一行通常会说明：`Unsupported Match attribute`、`missing argument`。sshd 的条件与 ssh 不同，条件前也不能加 `!`。',
	'HF624 mend':
		'ssh_config 里写 `Match host 模式`，sshd_config 里写 `Match User 名字`；多个条件用空格隔开。',
	HF625: '第 {number} 行有引号没有闭合，文件因此被拒绝。',
	'HF625 title': 'invalid quotes',
	'HF625 why':
		'`"` 和 `\'` 都是引号，必须成对，即使是原样采用的行（ProxyCommand）也一样。弯引号不算引号，而是值的一部分。',
	'HF625 mend': '把引号闭合；值里没有空格就不用加引号。',
	HF626: 'ssh 拒绝读取 `{file}`：别人可以写它，或它不属于你。改好之前，所有 ssh 命令都会失败。',
	'HF626 title': 'Bad owner or permissions',
	'HF626 why':
		'`~/.ssh/config` 及其 Include 的文件必须属于你（或 root），并且组和其他人不可写。用 `-F` 指定的文件不检查。',
	'HF626 mend': '`chmod 600 ~/.ssh/config`，并用 `chown` 改为自己所有。',
	HF627: '第 {number} 行的 `{word}` 被忽略，仅此而已，程序照常运行。',
	'HF627 title': 'Deprecated 或 Unsupported option',
	'HF627 why':
		'对曾经支持、或编译时没有加入的关键字，sshd 会提示一声，照样启动；用 `-T` 时这一行出现两次。ssh 对 deprecated 的不作声，只对 unsupported 的打印这一行。',
	'HF627 mend': '有空时删掉这一行。',
	HF628: 'Windows 报告套接字错误 {number}：10060 是超时，10054 是对端 RST，10053 是本机放弃。',
	'HF628 title': 'ssh -vvv 里的 Windows 套接字错误',
	'HF628 why':
		'Windows 上 `ssh -vvv` 的这些行给出系统结束连接的原因。几分钟没有输入之后出现，说明链路上有空闲超时：要么没有回音，要么设备回了 RST。',
	'HF628 mend': '在 `%USERPROFILE%\\.ssh\\config` 写 `ServerAliveInterval 30`。',
	HF629: '与 `{host}` 的连接到此结束，有一个报文无法读取或处理：{error}。',
	'HF629 title': 'ssh_dispatch_run_fatal',
	'HF629 why':
		'ssh 和 sshd 都会停在这里，登录时和会话进行中都可能。最后一个冒号后面就是原因：`Connection corrupted` 和 `message authentication code incorrect` 表示数据在途中被改动了。保活放弃时打印的是另一句：`Timeout, server … not responding`。',
	'HF629 mend':
		'看原因。如果数据被改动，试试去掉中间的 VPN 或代理，或者换一个网络；否则用 `ssh -v` 看停在哪一步。',
	HF630: '收到了**服务器**的探测（那边开了 `ClientAliveInterval`），ssh 会自己应答。',
	'HF630 title': 'ssh -v 中服务器的探测',
	'HF630 why':
		'相邻两行之间的时间就是服务器的探测间隔；sshd 9.2 到 9.4 是间隔的两倍。每一次都双向刷新整条链路。不再出现，说明从服务器过来的链路断了。',
	'HF630 mend': '不用做什么，这是保活在起作用。',
	HF631:
		'服务器应答了一个全局请求：会话静默时，这就是对 ssh 自己的探测（`ServerAliveInterval`）的应答，说明链路双向畅通。',
	'HF631 title': 'ssh -vvv 中对自己探测的应答',
	'HF631 why':
		'探测就是全局请求 `keepalive@openssh.com`，即 `send packet: type 80`。sshd 不认识它，回答失败，即类型 82，同样算数，因为它来自对端。登录后紧接着出现的类型 80，不论哪个方向，都不是探测；`-R` 被拒绝时收到的也是 82。',
	'HF631 mend':
		'不用做什么，这是保活在起作用。如果 80 连续出现，中间没有 82，说明收不到应答，次数 + 1 个间隔后 ssh 会放弃。',
	HF632: '空包，PuTTY 一族用它来保活：能刷新链路，但没有应答。',
	'HF632 title': '日志里的空包',
	'HF632 why':
		'PuTTY、KiTTY 和 WinSCP 按固定间隔发送 `SSH_MSG_IGNORE`，不管有没有别的数据。它能保住 NAT 和防火墙的表项；对端失联则只能靠 TCP，几分钟后才发现。',
	'HF632 mend': '不用做什么，相邻两行的间隔就是客户端的保活间隔。',
	HF633: 'sshd 放弃了：客户端对每次探测都没有应答。它失联、休眠或被挂起了，不只是空闲。',
	'HF633 title': 'Timeout, client not responding',
	'HF633 why':
		'`ClientAliveInterval` ×（`ClientAliveCountMax` + 1）期间没有收到客户端一个字节；sshd 9.2 到 9.4 是两倍时间。活着的客户端会自己应答，所以人不操作绝不是原因，常见的是笔记本休眠。7.6 及更早这一行不写用户。',
	'HF633 mend': '想扛住更长的网络中断，调大 `ClientAliveCountMax`。对付休眠用 mosh 或 tmux。',
	HF634:
		'`UnusedConnectionTimeout` 结束了 `{user}` 的连接：上面没有打开的会话或转发。保活在这里不算数。',
	'HF634 title': 'terminating inactive connection',
	'HF634 why':
		'sshd 9.2 起可以关闭没有任何通道的连接，例如 `ssh -N` 或空闲的复用主连接。shell 再空闲也是一个通道，不受影响。',
	'HF634 mend': '调大 `UnusedConnectionTimeout` 或设为 `none`；隧道则保持一个通道打开。',
	HF635: '有人连上来，但没在 `LoginGraceTime` 之内登录。这与会话空闲无关。',
	'HF635 title': 'Timeout before authentication',
	'HF635 why':
		'密码提示开着没人理、扫描器，或负载均衡的健康检查。默认 120 秒，只在登录之前起作用。Debian 12 根本不记录这一行。',
	'HF635 mend': '一般不用管。如果有人输密码或令牌时被断开，调大 `LoginGraceTime`。',
	HF636: '对端 `{host}` 正常关闭了连接：客户端退出、它自己的保活放弃，或中间设备发了 FIN。',
	'HF636 title': 'Connection closed by IP port',
	'HF636 why':
		'sshd 收到 FIN，但没有断开消息。后面带 `[preauth]` 表示还没登录，多半是扫描器或健康检查。会话进行中出现的，与客户端同一分钟打印的内容对照。',
	'HF636 mend':
		'看客户端那一分钟的最后一行：`Timeout, server … not responding` 说明是它的保活放弃了。',
	HF637: '客户端告了别，会话正常结束，不是故障。',
	'HF637 title': 'disconnected by user',
	'HF637 why':
		'最后一个会话结束时 ssh 就发这个消息，原因不论：`exit`、shell 自动登出（`TMOUT`）或 `ChannelTimeout`，在这里看起来都一样。',
	'HF637 mend': '如果没人退出，查 profile 里的 `TMOUT` 和 sshd_config 里的 `ChannelTimeout`。',
	HF638: '`{user}` 的会话结束了，原因不论：PAM 对每次结束都记一笔，不说明起因。',
	'HF638 title': 'pam_unix：session closed',
	'HF638 why': '退出、超时、被杀、连接丢失，之后都会有这一行。',
	'HF638 mend': '看它前面那条 sshd 日志。',
	HF639:
		'sshd 与 `{host}` 的连接断了：{error}。超时是内核多次重传后的判断；reset 来自客户端那台电脑或中间设备。',
	'HF639 title': 'Read error from remote host',
	'HF639 why':
		'不是 sshd 自己放弃的。数据得不到确认时，Linux 内核约 15 分钟后结束连接；收到 RST 则立刻结束。',
	'HF639 mend': '`ClientAliveInterval 60` 能保住链路，也能更早发现断线。',
	HF640:
		'sshd 没有可读的主机密钥，起不来，或其中一个用不了。客户端看到的是 `kex_exchange_identification`。',
	'HF640 title': 'no hostkeys available',
	'HF640 why': '密钥从未生成、被删掉了，或权限过宽。与空闲会话无关。',
	'HF640 mend': '`sudo ssh-keygen -A`，再 `sudo sshd -t`；密钥须属于 root，权限 600。',
	HF641: '`su` 收到了结束信号（SIGTERM）：logind 结束了会话，或机器正在关机。保活帮不上忙。',
	'HF641 title': 'Session terminated, killing shell',
	'HF641 why':
		'这一行来自会话里的 `su`，不是 ssh。背后是管理员、logind 的 `StopIdleSessionSec` 或 `KillUserProcesses`，或者关机。',
	'HF641 mend': '`loginctl session-status`，再看 logind.conf 里的 `StopIdleSessionSec`。',
	HF642: '这里有 `TMOUT` 策略：它之前已设为 readonly，这次修改失败了。保活管不到它。',
	'HF642 title': 'TMOUT: readonly variable',
	'HF642 why':
		'有两个启动文件在设置它，或是你自己试着改。bash 和 zsh 会在空闲的提示符下自动登出；readonly 的 `TMOUT` 在该 shell 里无法取消。',
	'HF642 mend':
		'用 `grep -rn TMOUT /etc/profile /etc/profile.d /etc/bash.bashrc` 找到它，只有管理员能改。前台有程序在运行时 shell 不会登出。',
	HF643: 'bash 让你登出了：提示符下 `TMOUT` 秒没有输入。连接本身没问题，保活帮不上忙。',
	'HF643 title': 'timed out waiting for input: auto-logout',
	'HF643 why':
		'这是 shell 自己的策略。探测到不了 shell，填充字符不算数，tmux 也挡不住，里面的 shell 照样登出。只有在提示符下敲完一行才会重新计时；前台有程序在运行时不会触发。',
	'HF643 mend': '在服务器上 `unset TMOUT` 或 `TMOUT=0`（不是 readonly 时），否则找设置它的人。',
	HF644:
		'JumpServer 结束了会话：{seconds:time} 内没有输入也没有输出。这是堡垒机的策略，保活帮不上忙。',
	'HF644 title': 'JumpServer：空闲断开',
	'HF644 why':
		'堡垒机看的是经过终端的内容，不是报文。上限是 `SECURITY_MAX_IDLE_TIME`，默认 30 分钟。',
	'HF644 mend': '请管理员调整：系统设置里安全设置的最大空闲时间。时不时有输出的程序算作活动。',
	HF645:
		'服务器自己的空闲计时用尽了，时长 {seconds:time}。它是 Apache MINA SSHD（Bitbucket Server 等），SSH 消息算作活动。',
	'HF645 title': 'User session has timed out idling',
	'HF645 why':
		'每条 SSH 消息都会让计时重新开始，所以间隔小于它的保活就能保住会话。大仓库 clone 或 push 时服务器要算很久，容易碰到。',
	'HF645 mend': '在 `~/.ssh/config` 里给该主机写 `ServerAliveInterval 60`。',
	HF646: 'Windows 放弃了一条已建立的连接：发出的数据没有回音，或网卡断了。',
	'HF646 title': 'PuTTY：Software caused connection abort',
	'HF646 why':
		'链路此前已悄悄断掉，发送数据（你的按键或一次保活）时才发现。常见于在 NAT 或防火墙后静默一阵之后、休眠之后、换 Wi-Fi 之后。PuTTY、KiTTY、WinSCP 和 MobaXterm 都会这样报。',
	'HF646 mend':
		'Connection > Seconds between keepalives 填 30。如果是网络中断时出现，用 tmux，或在 WSL 里用 mosh。',
	HF647: '刚打开就出现：没有人回应。会话中出现：系统停止重传，链路断了。',
	'HF647 title': 'PuTTY：Connection timed out',
	'HF647 why':
		'一打开就出现，说明连接没建立：防火墙、地址错误或主机没开。会话进行中出现，说明发出的数据一直没有确认，直到系统放弃。',
	'HF647 mend': '打开时：查地址、端口、防火墙。会话中：Seconds between keepalives 填 30。',
	HF648: '收到了 RST：设备已删除这条连接的表项，或服务器重启过、拒绝连接。',
	'HF648 title': 'PuTTY：Connection reset by peer',
	'HF648 why':
		'静默一阵后，第一个报文遇到没有表项的设备，被回了 RST。刚连接就出现则是被拒绝：封禁、限额，或 sshd 没有密钥。',
	'HF648 mend': '静默之后：Connection > Seconds between keepalives 填 30。连接时：看服务器日志。',
	HF649: '对端没有按 SSH 告别就结束了 TCP：sshd 或代理关闭了连接，或被结束了。',
	'HF649 title': 'PuTTY：Remote side unexpectedly closed network connection',
	'HF649 why':
		'有一方发了 FIN：sshd 放弃或被杀、堡垒机或负载均衡关闭、到了某个限额。只是删除表项的设备不会发 FIN。',
	'HF649 mend': '看服务器那一分钟的日志。如果总在同样的分钟数后出现，去找这个时长的策略。',
	HF650: 'Windows 向 Xshell 报告套接字错误 {number}，连接没了。什么时候出现决定原因。',
	'HF650 title': 'Xshell：Socket error Event',
	'HF650 why':
		'10053 是「本机放弃」。刚连接就出现：sshd 没有主机密钥、被封禁、虚拟机网络问题。静默一阵后出现：链路断了，或对端机器被挂起。',
	'HF650 mend': '刚连接：看服务器日志。静默之后：保持活动消息设 30–60 秒，默认就是开的。',
	HF651: '对端关闭了连接：服务器、堡垒机或中间设备。正常退出时 Xshell 也会打印它。',
	'HF651 title': 'Xshell：Connection closed by foreign host',
	'HF651 why':
		'这一行只说连接从对端结束，没说原因。看之前静默了多久：总在同样的分钟数后出现，就是这个时长的策略或空闲超时。telnet 也打印同样的话。',
	'HF651 mend':
		'记下静默了多久。策略只能在设置它的地方改；空闲超时则用 30–60 秒一次的保持活动消息。',
	HF652: 'WinSCP 已经 {seconds:time} 没有收到应答。连接还没断，仍在等。',
	'HF652 title': 'WinSCP：Host is not communicating',
	'HF652 why':
		'超过了服务器响应超时：链路断了或很慢，或登录耗时较长（常常是服务器在查 DNS）。这还不是断开。',
	'HF652 mend':
		'继续等或中止。空闲掉线的话：Advanced > Connection > Keepalives，选 null SSH packets，每 30 秒。',
	HF653: 'VS Code 断开后连不回去。这是结果，原因在上面的 ssh 输出里。',
	'HF653 title': 'VS Code：resolveAuthority(ssh-remote)',
	'HF653 why':
		'休眠、换网络或 VPN 断开之后，VS Code 重新启动 ssh 失败。它自己没有保活，用的是系统的 ssh；服务器端会把状态保留几个小时。',
	'HF653 mend': '看上面 ssh 自己的那一行。在 VS Code 使用的配置里写 `ServerAliveInterval 30`。',
	HF654: 'git 启动的 ssh 结束了。关于访问权限的建议只是 git 的猜测，真正的消息在**上一行**。',
	'HF654 title': 'git：Could not read from remote repository',
	'HF654 why':
		'ssh 只要失败，git 就打印这一行：密钥不对、主机不认识、配置被拒绝、大文件传到一半断线，以及保活放弃。',
	'HF654 mend': '看上一行。长时间传输中掉线，在 `~/.ssh/config` 写 `ServerAliveInterval 60`。',
	HF655: '复制到一半，scp 的 ssh 结束了，原因可能是 ssh 的任何一种。',
	'HF655 title': 'scp：lost connection',
	'HF655 why': 'scp 只知道它的 ssh 没了。是什么结束了它，看上一行（如果 ssh 说了什么）。',
	'HF655 mend': '看上一行。大文件用 `rsync --partial`，可以接着传。',
	HF656: 'sftp 的 ssh 结束了。静默一阵之后出现，就是链路上的空闲超时。',
	'HF656 title': 'sftp：Connection closed',
	'HF656 why':
		'下层的 ssh 没了，sftp 就打印它；sftp 自己没有保活。刚连接就出现则是登录被拒，或服务器没有 sftp 子系统。',
	'HF656 mend': '在 `~/.ssh/config` 写 `ServerAliveInterval 30`。',
	HF657: '255 是 **ssh** 的退出码：rsync 下面的连接断了，原因不限。',
	'HF657 title': 'rsync：unexplained error (code 255)',
	'HF657 why': '一端扫描大目录树时，链路上没有数据，设备可能删除表项。rsync 自己的超时是 code 30。',
	'HF657 mend': '`rsync -e "ssh -o ServerAliveInterval=30"`，加 `--partial` 可以接着传。',
	HF658: '文件传输开始之前，sshfs 的 ssh 就结束了：多半是登录被拒，不是空闲掉线。',
	'HF658 title': 'sshfs：read: Connection reset by peer',
	'HF658 why':
		'挂载时 sshfs 启动 ssh 并等待 sftp。密码错误、主机密钥不认识或配置被拒绝都会让 ssh 结束，而 sshfs 只能这样说。',
	'HF658 mend': '手工执行一次 ssh，看它说什么。',
	HF659: 'autossh 发现它的 ssh 结束了。原因要看 ssh 自己的输出。',
	'HF659 title': 'autossh：ssh exited',
	'HF659 why':
		'autossh 就是干这个的。偶尔出现没关系；循环出现说明 `ExitOnForwardFailure`、服务器上端口仍被占用，或登录失败。',
	'HF659 mend':
		'看两次重启相隔多久：很规律就是空闲超时或策略。`ServerAliveInterval 15` 能让 ssh 发现断线。',
	HF660: '程序用到它时，传输层早已结束：空闲掉线，或服务器的策略。',
	'HF660 title': 'paramiko：SSH session not active',
	'HF660 why':
		'paramiko 默认不发保活，程序要到下次使用才发现。`OSError: Socket is closed` 也是一回事。',
	'HF660 mend': '连接后 `client.get_transport().set_keepalive(30)`，使用前先查 `is_active()`。',
	HF661: '在已经结束的会话上打开通道：空闲掉线、限额，或服务器关闭了连接。',
	'HF661 title': 'JSch：session is down',
	'HF661 why':
		'JSch 默认不发保活，开启后次数默认也只有 1。`MaxSessions` 和 `MaxStartups` 也会走到这里。',
	'HF661 mend':
		'`session.setServerAliveInterval(30000)`（毫秒）、`setServerAliveCountMax(3)`，遇到此错误就重连。',
	HF662: 'SSH.NET 的一个操作（常常就是连接）没有按时得到应答：对端失联或太慢。',
	'HF662 title': 'SSH.NET：operation has timed out',
	'HF662 why': '连接时出现与空闲无关。会话开得久的，可能是没有数据时链路断了。',
	'HF662 mend': '长会话设 `KeepAliveInterval`；设备慢就调大超时。',
	HF663: 'Node 的 ssh2 库放弃了：服务器在 间隔 ×（次数 + 1）期间对探测没有应答。',
	'HF663 title': 'ssh2（Node）：Keepalive timeout',
	'HF663 why':
		'`keepaliveInterval`（毫秒）与 `keepaliveCountMax`（默认 3）用尽，与 OpenSSH 同理。链路或服务器断了。',
	'HF663 mend': '调大 `keepaliveCountMax` 以扛住更长的网络中断，遇到此错误就重连。',
	HF664: 'mosh 在 UDP {port} 上收不到任何东西：防火墙不放行，或不再放行。与 SSH 保活无关。',
	'HF664 title': 'mosh：Nothing received from server',
	'HF664 why':
		'mosh 通过 ssh 登录，之后走 UDP，从 60000 端口起。ssh 正常却出现这一行，说明主机或云防火墙没开这些端口；会话用了很久之后出现，则可能是服务器没了。',
	'HF664 mend': '在主机**和**云防火墙上都放行 UDP 60000–61000。'
} satisfies Record<keyof typeof en, string>;
