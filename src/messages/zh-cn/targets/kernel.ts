import type en from '../../en/targets/kernel.ts';

/** 目标 `kernel` 的步骤与注释。 */
export default {
	about:
		'`TCPKeepAlive yes` 本来就开着，但时间由内核决定：两小时后才发第一个探测，默认情况下保不住 NAT 表项。改成这些值就能保住，对所有启用了它的程序有效；代理会自己应答它，到时间照样关闭。SSH 探测不需要这些设置。',
	'variant-linux': 'Linux',
	'variant-bsd': 'macOS、FreeBSD',
	'variant-windows': 'Windows',
	'comment-made-by': 'Holdfast {date}',
	'comment-kernel': '内核 TCP keepalive：首次探测前的秒数、探测间隔秒数、放弃前的探测次数。',
	'kernel-containers': '容器有自己的网络命名空间，要在容器里设置。',
	'kernel-so-keepalive':
		'只对开了 SO_KEEPALIVE 的套接字有效；`TCPKeepAlive` 为 yes 时 ssh 和 sshd 都会打开。',
	'kernel-watch': '最后一列的 `timer:(keepalive,…)` 是剩余时间。',
	'kernel-milliseconds':
		'这里以毫秒计。重启后失效，除非也写进 `/etc/sysctl.conf`；macOS 上未验证。',
	'kernel-windows-unverified': '以毫秒计。这个注册表项和默认两小时都未验证。',
	'kernel-windows-reboot': '用管理员身份的 PowerShell 执行，然后重启电脑。',
	'kernel-before': '记下第一条命令的输出，撤销时改回；Linux 出厂是 7200、75、9。',
	'kernel-before-bsd': '记下它的输出，撤销时改回；通常是 7200000、75000、8。'
} satisfies Record<keyof typeof en, string>;
