/** Verdicts, reasons and the sum, where they are not those of a first view. */
export default {
	'verdict-holds': '空闲不掉线，并能扛住 {outlives:time}的网络中断',
	'verdict-holds-short': '空闲不掉线',
	'verdict-does-not-hold': '只靠保活，这个会话保不住',
	'verdict-word-holds': '不掉线',
	'verdict-word-does-not-hold': '保不住',
	'today-forgets': '没有保活时：静默 {timeout:time}后，{box:box} 会删除会话表项。',
	'today-drop':
		'没有保活时：静默 {timeout:time}后，{box:box} 删除会话表项并静默丢弃后续报文，表现为卡死。',
	'today-reset':
		'没有保活时：静默 {timeout:time}后，{box:box} 删除会话表项，下一个报文会收到 RST。',
	'today-close': '没有保活时：{timeout:time}没有应用数据，{box:box} 就会关闭连接。',
	'today-number': '没有保活时：静默 {timeout:time}后，链路上的设备会删除会话表项。',
	'today-observed': '没有保活时：静默约 {timeout:time}就掉线，这是观察到的。',
	'today-policy': '没有保活时：{box:box} 按策略在 {timeout:time}后断开。',
	'today-shell': '没有保活时：在提示符下停留 {timeout:time}，shell 就自动登出。',
	'today-kernel':
		'没有 SSH 保活时：内核自己的保活在静默 {probe:time}后首次探测，链路上已说明的设备都不会更早删除表项。',
	'today-logged-out': '没有保活时：断开会话的是 shell 或策略，与网络无关。',
	'today-or-sooner': '有的超时未知，可能更早。',
	'interval-box':
		'[{box:box}] 的空闲超时是 {timeout:time}，其间放得下 {probes} 次探测，还留有余量。',
	'interval-number': '[所填设备] 的空闲超时是 {timeout:time}，其间放得下 {probes} 次探测。',
	'interval-observed': '[约 {timeout:time}就掉线]，其间放得下 {probes} 次探测。',
	'interval-cap':
		'[链路] 本可以容许 {limit:time}；探测勤一些除了耗电代价很小，还能顾及没列出的设备。',
	'interval-frugal':
		'[链路] 本可以容许 {limit:time}；省电时也不超过 {interval:time}，以顾及没列出的设备。',
	'interval-unknown-box': '[{box:box}] 的超时没有来源，所以不超过 {interval:time}。',
	'count-dropbear': 'Dropbear 自己的值：三个间隔无应答，编译时定死。',
	'count-unused': '没有资料表明这类客户端有这一项。',
	'deadline-server': '`sshd`：{interval:time} ×（{count} + 1），从最后收到数据算起。',
	'server-halved': 'sshd {version} 的实际探测频率只有设定的一半，所以写成 {half:time}。',
	'server-halved-unknown':
		'sshd 9.2 到 9.4 的实际探测频率只有设定的一半。[版本] 未知，所以写成 {half:time}。',
	'server-dropbear':
		'Dropbear 每 {interval:time}探测一次，三次无应答就断开；这个三是编译时定死的。',
	'deadline-none': '没有资料表明这类客户端自己会判定断线，要等 TCP 超时。',
	'deadline-network': '没有一方探测，也就没有一方判定断线。',
	'arithmetic-limit': '最长的安全间隔：（{timeout:time} − 余量）÷ {probes} = {limit:time}',
	'arithmetic-rounded': '向下取一个习惯写法：{interval:time}',
	'interval-shortest': '没有哪种探测赶得上 [{timeout:time}] 的超时，这已经是最快的。'
};
