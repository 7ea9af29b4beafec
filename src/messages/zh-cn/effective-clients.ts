import type en from '../en/effective-clients.ts';

/** 客户端文件、命令行或打印出来的配置实际会怎样；文本为什么没法修改。 */
export default {
	'effective-reason-client-probe':
		'客户端每 {interval:time}发一次 SSH 消息；服务器失联只能靠 TCP 发现。',
	'effective-reason-client-silent': '没人输入时，客户端不发 SSH 消息。',
	'effective-reason-client-typed':
		'静默 {interval:time}后，客户端往终端里输入字符；链路能保住，但正在运行的程序会收到它。',
	'effective-reason-client-tcp': 'TCP keepalive，时间由系统决定，不改的话约两小时。',
	'effective-reason-command-probe':
		'每 {interval:time}探测一次；静默 {deadline:time}、连续 {count} 次无应答就判定断线。',
	'effective-reason-command-count': '最多允许 {count} 次探测无应答。',
	'effective-reason-command-count-zero': '不发探测；服务器 {interval:time}没有数据就断开。',
	'effective-reason-command-off': '不探测。',
	'effective-reason-command-tcp':
		'内核自己的探测，最后一个报文之后约两小时才发；NAT 等不到那时候。',
	'effective-reason-command-tcp-off': '内核不探测；ssh 和 sshd 自己的探测不受影响。',
	'effective-reason-command-unsaid':
		'这一行没有说 `{program}` 多久探测一次：由配置文件决定，配置文件里也没有就不探测。',
	'effective-reason-server-probe':
		'服务器每 {interval:time}探测一次，客户端静默 {deadline:time}就判定断线。sshd 9.2 到 9.4 要两倍的时间。',
	'effective-reason-server-count-zero':
		'服务器每 {interval:time}探测一次，但从不断开客户端（8.2 起如此；更早的版本静默一个间隔就断开）。',
	'effective-reason-server-off': '服务器不探测。'
} satisfies Record<keyof typeof en, string>;
