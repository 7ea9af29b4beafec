import type en from '../../en/targets/watch.ts';

/** 目标 `watch` 的步骤。 */
export default {
	about: '改动之前先看实际生效的值，改动之后看探测本身。这些命令不会修改任何设置。',
	'variant-before': '改动之前',
	'variant-client': '探测（客户端）',
	'variant-server': '探测（服务器）',
	'variant-wire': '抓包',
	'see-server': '在服务器上：',
	'see-tmout': '在服务器的 shell 里；空或 0 表示关闭：',
	'see-client-log':
		'让它空闲。每静默 {interval:time}，就多一次探测（type 80）和应答（81 或 82）。在另一个窗口里：',
	'see-server-once': '在 2222 端口另起一个 sshd，只接一次连接，日志显示在屏幕上。客户端执行：',
	'see-server-log':
		'由客户端探测时，每 {interval:time}日志里会出现 `server_input_global_request: rtype keepalive@openssh.com want_reply 1`。若 sshd 实际的 ClientAliveInterval 更短，看到的就是服务器自己的探测。',
	'see-server-timeouts': '平时的日志里：服务器判定客户端失联，或策略断开了会话。',
	'see-wire':
		'在自己的电脑上运行，不要在 ssh 会话里：它自己的输出也会被抓进来。用 OpenSSH 时，每 {interval:time}有探测、应答、确认三个报文；没有这些，链路就是静默的。'
} satisfies Record<keyof typeof en, string>;
