import type en from '../en/limits.ts';

/** 参数管不到的事，键为引擎给出的代码。双星号标出结论。 */
export default {
	'limit-policy-box':
		'**{box:box} 在 {timeout:time}后断开会话。** 它只看输入和输出，探测不算。管理员可以调高这个时间；在服务器上用 tmux 可以保住任务。',
	'limit-policy-box-unknown': '**{box:box} 按策略断开会话。** 保活改变不了，需要找管理员。',
	'limit-policy-session-limit':
		'**{box:box} 到了最长时限就断开会话。** 保活改变不了；在服务器上用 tmux 可以保住任务。',
	'limit-shell-timeout':
		'**在提示符下停留 {timeout:time}，shell 就自动登出。** `TMOUT` 只认输入完整的一行，任何保活都到不了那里。允许的话设为 0（见 TMOUT 标签），或者让程序在前台运行。',
	'limit-logged-out':
		'**auto-logout 来自 `TMOUT` 或策略。** 在服务器上看 `echo $TMOUT`（见 TMOUT 标签）。这里的参数能让网络不断开会话，管不到 shell。',
	'limit-path-too-short':
		'**{timeout:time}的超时太短，探测来不及。** 请在设备上调大，或核对这个数字。',
	'limit-server-too-slow':
		'**服务器的探测跟不上 {timeout:time}的超时。** 它可能每 {interval:time}才探测一次。请改在客户端设置，或填上 OpenSSH 版本。',
	'limit-interval-short':
		'**每 {interval:time}探测一次，勤得少见。** {timeout:time}的超时加上要容许的丢失，只能这样；调大设备上的超时更治本。',
	'limit-proxy-payload':
		'**{box:box} 是代理，只认应用数据。** TCP keepalive 在这里无效，内核怎么调都一样；这里的 SSH 探测属于应用数据。',
	'limit-observed-sooner':
		'**掉线比所列设备该有的更早。** 观察到 {observed:time}，所列最短的是 {timeout:time}：链路上还有别的设备。按 {observed:time}计算。',
	'limit-observed-later':
		'**维持得比所列设备允许的更久。** 观察到 {observed:time}，而其中一台 {timeout:time}就会老化：也许一直有流量，也许它不在链路上。',
	'limit-bastion-unverified':
		'**{box:box} 是否把保活算作活动，尚未验证。** 它可能另有时限，需要问管理员。',
	'limit-unknown-box':
		'**{box:box} 按推测处理。** 它的超时没有来源，所以不超过 {interval:time}。知道它的超时就直接填上。',
	'limit-path-partial':
		'**链路有一部分没读出来。** 它仍然在那里，所以不超过 {interval:time}。请补上缺的设备，也可以直接填数字。',
	'limit-host-not-a-host':
		'**{host} 不是主机名。** GUI 客户端把它当作会话名称；ssh 自己的文件则对所有主机生效。',
	'limit-client-other':
		'**其他客户端要在它自己的设置里改。** 找以秒计的保活选项，填 {interval:time}；有的软件以毫秒计。也可以让服务器来探测。',
	'limit-after-sleep':
		'**休眠和更换地址，保活管不到。** 休眠时没有计时器在运行。把任务放进 tmux 再重连，或者用能跟着换地址的 mosh。',
	'limit-closed-by-remote':
		'**closed by remote host 说明收到了 FIN。** sshd 日志里的 `Timeout, client not responding` 是服务器判定断线，`terminating inactive` 是策略；两者都没有，多半是中间设备。',
	'limit-outage-kernel':
		'**{outage:time}的中断，怎么设都扛不住。** 数据一直无应答，Linux 约 {gives:time}后就放弃。更长的中断要靠 tmux、mosh 或 autossh。',
	'limit-outage-windows':
		'**Windows 放弃得更早。** 有报告称，客户端或服务器在 Windows 上时，数据无应答 25 到 50 秒后 TCP 就断开连接，客户端怎么设都一样。在服务器上用 tmux 可以保住任务。',
	'limit-outage-dropbear':
		'**Dropbear 三个间隔无应答就断开。** 它扛得住 {outlives:time}，扛不住 {outage:time}；间隔再长，探测就太稀了。',
	'limit-outage-box':
		'**中断期间，{box:box} 可能删除会话表项。** 断网时它的 {timeout:time}照样在走，{outage:time}没有把握。要跨过去，用 tmux、mosh 或 autossh。',
	'limit-outage-path':
		'**中断期间，链路可能删除会话表项。** 断网时 {timeout:time}的超时照样在走，{outage:time}没有把握。要跨过去，用 tmux、mosh 或 autossh。',
	'limit-sleep-deadline':
		'**合上盖子最早 {deadline:time}后，会话就断了。** sshd 会判定休眠的客户端失联，而链路本身也许还能保住它。调大 ClientAliveCountMax 可以容许更长的休眠。',
	'limit-client-no-deadline':
		'**这类客户端未必能发现服务器失联。** 它的保活不要求应答，或没有资料说明会等应答；只能等 TCP 超时。',
	'limit-network-only':
		'**只改网络保不住会话。** 超时调长，只是允许停顿更久。总得有一方探测：客户端或服务器。',
	'limit-server-first':
		'**只有服务器在探测。** 链路能保住；但 NAT 表项一旦老化，服务器发的报文无法重建它，客户端发的有时可以。',
	'limit-server-version-unknown':
		'**取决于服务器的版本。** 每 {interval:time}探测一次，sshd 9.2 到 9.4 则是每 {doubled:time}；两种情况在这里都安全。填上版本，就不会多发探测。',
	'limit-policy-activity':
		'**{box:box} 在 {timeout:time}没有操作后断开会话。** 探测算不算操作未验证，不要指望。管理员可以调高；在服务器上用 tmux 可以保住任务。',
	'limit-proxy-inferred':
		'**{box:box} 按代理推测，只认应用数据。** 不要指望 TCP keepalive；这里的 SSH 探测属于应用数据。',
	'limit-sleep-dropbear':
		'**合上盖子 {deadline:time}后，会话就断了。** Dropbear 三个间隔收不到报文就断开，这个次数是编译时定死的。'
} satisfies Record<keyof typeof en, string>;
