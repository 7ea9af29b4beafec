export default {
	HF280: '前面已经给过 `{keyword}`，值为 `{winner}`；先出现的值生效，这一项不起作用。',
	'HF280 title': '同一个 `-o` 给了两次',
	'HF280 why':
		'同一个关键字，ssh 只取先读到的值；命令行如此，配置文件也如此，而命令行最先读。加在长命令末尾、或跟在别名和脚本自带选项后面的那一项不起作用，ssh 也不会提示。',
	'HF280 mend': '修改第一个。用同样的选项执行 `ssh -G`，打印出来的就是生效的值。',
	HF281: '写在 `{command}` 后面，就成了在服务器上执行的命令的一部分，不再是 ssh 的选项。',
	'HF281 title': '选项写在远程命令后面',
	'HF281 why':
		'ssh 只读主机名之前和紧跟其后的选项。从远程命令的第一个词开始，后面的内容原样传给服务器，成为那个程序的参数，ssh 收不到这项设置。',
	'HF281 mend': '移到主机名前面。',
	HF282: '`TCPKeepAlive` 默认就是开的，而内核要等两小时才发第一个探测。只靠它，会话过不了 NAT。',
	'HF282 title': '命令行里只有 `TCPKeepAlive`',
	'HF282 why':
		'`TCPKeepAlive yes` 是 OpenSSH 的默认值，它只打开 `SO_KEEPALIVE`，时间由内核决定：Linux 上是 7200 秒。沿途设备更早就会删除空闲会话的表项，有的只要 4 分钟；代理还会自己应答内核的探测。如果配置文件里设了 `ServerAliveInterval`，那么保住会话的是它，与这一项无关。',
	'HF282 mend': '改用 `-o ServerAliveInterval=30`。',
	HF283: '没有 `ServerAliveInterval` 就不发探测，也就无从计数，除非配置文件里设了间隔。',
	'HF283 title': '有次数，没有间隔',
	'HF283 why':
		'`ServerAliveCountMax` 是允许多少次探测无应答。多久探测一次由 `ServerAliveInterval` 决定，默认是 0，也就是不探测。只写次数不起任何作用。',
	'HF283 mend': '同时写上 `-o ServerAliveInterval=30`。'
};
