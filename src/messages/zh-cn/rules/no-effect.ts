import type en from '../../en/rules/no-effect.ts';

export default {
	'HF201 title': '同一段里设置了两次',
	HF201: '`{keyword} {value}` 不起作用：第 {line} 行已经设为 `{winner}`，先出现的值生效。',
	'HF201 why':
		'大多数设置以最先出现的值为准，后面的会被跳过。这与很多以最后一行为准的程序正好相反，而且没有任何提示。',
	'HF201 mend': '两行留一行。',

	'HF202 title': '重复设置',
	HF202: '第 {line} 行已经把 `{keyword}` 设成同样的值。',
	'HF202 why':
		'两行里只有前一行算数。现在值相同，还没有问题；以后有人改了后一行，却会发现什么都没变。',
	'HF202 mend': '删掉其中一行。',

	'HF203 title': '被前面的段覆盖',
	HF203: '`{keyword} {value}` 不起作用：前面的 `{head}` 在第 {line} 行已经设为 `{winner}`。',
	'HF203.global':
		'`{keyword} {value}` 不起作用：第 {line} 行在所有段之前，对所有主机设为 `{winner}`。',
	'HF203 why':
		'每项设置以最先适用的值为准，各段从上往下读。所以放在开头、对所有主机生效的段，会压过下面针对个别主机的段。sshd 的各个 `Match` 段之间也是如此，`Match` 之外的设置则会让位给 `Match`。',
	'HF203 mend': '个别主机的段放前面，`Host *` 放最后。',

	'HF204 title': '落进了上面的段',
	HF204: '`{keyword}` 属于第 {line} 行的 `{head}` 段，对其他连接不起作用。',
	'HF204 why':
		'一段一直延续到下一个 `Host` 或 `Match`，或文件末尾，与缩进和空行无关。手工或用 `echo … >>` 加在文件末尾的行，就这样成了最后一段的一部分。',
	'HF204 mend':
		'在 `sshd_config` 里，移到第一个 `Match` 上面；在 `ssh_config` 里，在它上面加一行 `Host *`。',

	'HF205 title': '引入的文件在前',
	HF205: '`{keyword} {value}` 不起作用：上面引入的 `{file}` 的第 {line} 行已经设置。',
	'HF205.not-given':
		'第 {line} 行引入的文件先于 `{keyword} {value}` 读取；其中只要有一个设置了它，这一行就不起作用。',
	'HF205 why':
		'Debian、Ubuntu、Fedora 等在 `sshd_config` 开头引入 `/etc/ssh/sshd_config.d/*.conf`。先出现的值生效，所以这些附加配置文件压过下面的内容，其中文件名排在最前的优先。',
	'HF205 mend':
		'写进 `sshd_config.d` 里文件名排在最前的文件，或者写在 `Include` 上面。用 `sshd -T` 可以看到实际生效值。',

	'HF206 title': 'Include 落在段里',
	HF206: '`Include` 属于第 {line} 行的 `{head}` 段，引入的内容只对这一段生效。',
	'HF206 why':
		'一段到下一个 `Host` 或 `Match` 才结束，空行不算。放在文件末尾的 `Include` 属于最后一段，这一段生效时，引入的文件才算数。',
	'HF206 mend': '除非就是要用在这一段，否则把 `Include` 移到文件开头。',

	'HF207 title': 'Include 太靠后',
	HF207: '`{file}` 的第 {line} 行不起作用：本文件的第 {winner} 行在前。',
	'HF207 why': '先出现的值生效，`Include` 上面的内容压过引入的文件。',
	'HF207 mend': '要让引入的文件优先，就把 `Include` 往上移。',

	'HF208 title': '只是注释',
	HF208: '`{keyword} {value}` 是注释，不起作用；文件里也没有别处设置它。',
	'HF208 why':
		'以 `#` 开头的行不会被读取。自带的文件用这种方式列出默认值：去掉默认值前面的 `#`，什么都不会变；值与默认不同的，去掉 `#` 才生效。',
	'HF208 mend': '想让它生效，就去掉 `#`。',

	'HF209 title': 'Host 模式里有大写字母',
	HF209: '`Host` 区分大小写：`{pattern}` 匹配不到 `{lower}`。',
	'HF209 why':
		'域名不分大小写，`Host` 却区分：它拿模式与输入的主机名逐字比较。`Match host` 和 `Match originalhost` 不区分大小写。',
	'HF209 mend': '模式用小写，与平时输入的一致。',

	'HF210 title': 'Host 看不到 HostName',
	HF210: '这一段对 `ssh {hostname}` 生效，对 `ssh {alias}` 不生效，尽管连的是同一台机器。',
	'HF210 why':
		'`Host` 比较的是输入的名字。`HostName` 换成的名字，只有后面的 `Match host` 才看得到。',
	'HF210 mend': '在模式里加上别名，或者把设置写进别名自己的段。',

	'HF211 title': 'Host 里用了逗号',
	HF211: '`Host` 的模式之间用空格。`{written}` 是一个带逗号的名字，没有主机会叫这个名字。',
	'HF211 why':
		'`Match` 的列表用逗号，`Host` 用空格。带了逗号的模式什么都匹配不到，这一段永远不生效。',
	'HF211 mend': '把逗号改成空格。',

	'HF212 title': '只有排除，没有匹配',
	HF212: '`{patterns}` 只排除主机，这一段永远不生效。',
	'HF212.match': '`{patterns}` 只排除名字，这一段永远不生效。',
	'HF212 why':
		'带 `!` 的模式是从别的模式放行的里面排除一部分。单独使用什么都不放行：不是对其余的都生效，而是对谁都不生效。',
	'HF212 mend': '先放行其余的：`Host * !name`、`Match user *,!name`。',

	'HF213 title': '旧名称',
	HF213: '`{keyword}` 是 `{proper}` 的旧名称。',
	'HF213.changed':
		'`{keyword}` 是 Debian 自己加的名称，含义变过：9.8 及以前等于 `ServerAliveInterval`，9.9 起等于 `ConnectTimeout`。',
	'HF213 why':
		'OpenSSH 默默接受一些旧名称，Debian 又加了两个。按文档里的名称搜索会漏掉它；两个都写，则以先出现的为准。',
	'HF213 mend': '改用文档里的名称。',

	'HF214 title': '被 IgnoreUnknown 掩盖',
	HF214:
		'ssh 没有 `{keyword}` 这个关键字，第 {line} 行的 `IgnoreUnknown` 让它不报错。想写的大概是 `{nearest}`。',
	'HF214 why':
		'`IgnoreUnknown` 列出的关键字会被默默跳过。用 `*` 这样的模式，拼错的、属于服务器文件的也一并掩盖：ssh 照常运行，设置却没有生效。',
	'HF214 mend': '改正关键字，`IgnoreUnknown` 只列确实需要的。',

	'HF215 title': '值里有形似的字符',
	HF215: '`{character}`（{code}）看起来像别的字符，或者根本看不见，OpenSSH 会把它算进值里。',
	'HF215 why':
		'不换行空格、零宽字符、弯引号、全角字母既不分隔也不引用。在可以写任意文本的地方，没有任何提示：模式永远匹配不上，文件找不到。',
	'HF215 mend': '用普通字符重新输入这个值。',

	'HF216 title': '整行被跳过',
	HF216: '这一行以没有闭合的引号开头，OpenSSH 会默默跳过整行。',
	'HF216 why': '关键字可以放在引号里。引号没有闭合，OpenSSH 就找不到关键字，把这一行当成空行。',
	'HF216 mend': '去掉引号。',

	'HF217 title': '回车符把几行连在一起',
	HF217: '这几行只以回车符结尾，OpenSSH 把它们读成一行，而且照单全收。',
	'HF217.comment': '这几行只以回车符结尾，OpenSSH 把它们读成一行，全都成了注释。',
	'HF217 why':
		'一行到换行符为止。只有回车符时，后面的内容都接在第一行上：第一行是注释，就全被注释掉；是段首，就成了更多的模式。没有任何提示。',
	'HF217 mend': '用 Unix 或 Windows 的换行方式保存文件。',

	'HF218 title': 'Host 模式里有用户名',
	HF218: '`{pattern}` 永远匹配不到：ssh 先去掉用户名，再比较主机名。',
	'HF218 why':
		'`ssh user@host` 会先拆开，`Host` 只看到 `@` 后面的部分。登录用户由 `Match user` 比较。',
	'HF218 mend': '只写主机名，段里用 `User`；或者用 `Match host … user …`。',

	'HF219 title': 'Host 模式里有网段',
	HF219: '`{written}` 不是模式：`Host` 只用 `*` 和 `?` 比较文本，不认网段。',
	'HF219 why':
		'认网段的只有 sshd 的 `Match Address` 和 ssh 的 `Match localnetwork`（9.4 起），而后者比较的是本机的地址。',
	'HF219 mend': '掩码正好落在点上时，用 `*` 写成文本。',

	'HF220 title': 'none 等于没有设置',
	HF220: '`none` 等于没有设置 `{keyword}`，后面适用的行仍会设置它。要彻底关闭，写 0。',
	'HF220 why':
		'对 ssh 的时间来说，`none` 表示不设置，不是关闭。先出现的值生效，而 `none` 不算值，所以后面的 `Host *` 仍然算数。',
	'HF220 mend': '要对这些主机关闭探测，写 0。',

	'HF221 title': '占位符被当成名字',
	HF221: '`{written}` 是占位符，ssh 会把它当成名字。',
	'HF221 why':
		'教程用尖括号标出需要各自填写的地方。要写名字的地方什么文本都行，所以 ssh 一直不报错，直到去找叫这个名字的主机或文件。',
	'HF221 mend': '填上实际的值，不带尖括号。',

	'HF222 title': '不再支持的关键字',
	HF222: '{program} 会跳过 `{keyword}` 并给出一条消息：已经不再支持。',
	'HF222.build': '{program} 会跳过 `{keyword}` 并给出一条消息，除非编译时带了 GSSAPI 或 Kerberos。',
	'HF222 why':
		'这个关键字所属的功能已经被 OpenSSH 去掉，或者编译时没有带上。程序会说 `Unsupported option`，然后继续，这一行不起作用。',
	'HF222 mend': '如果没有旧程序还要读这个文件，就删掉这一行。',

	'HF223 title': '早已作废的关键字',
	HF223: '`{keyword}` 早已不起作用，{program} 会跳过它。',
	'HF223 why':
		'作废的关键字仍然被认识，好让旧文件继续可用。对其中大多数，sshd 会说 `Deprecated option`，ssh 什么都不说；对 `Protocol`，两者都不说。',
	'HF223 mend': '删掉这一行。',
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
} satisfies Record<keyof typeof en, string>;
