import type en from '../../en/rules/refused.ts';

export default {
	'HF101 title': '关键字拼写错误',
	HF101: '没有 `{keyword}` 这个关键字，最接近的是 `{nearest}`。',
	'HF101 why':
		'OpenSSH 只认固定的一批关键字，出现一个不认识的，整个文件都会被拒绝：ssh 不再连接，sshd 无法启动，或者继续用之前读到的配置。有些名字从来就不是关键字，只是在各种文章里抄来抄去，比如 `ClientAliveMaxCount`。',
	'HF101 mend': '按文档里的写法改正，大小写不限。',

	'HF102 title': '不认识的关键字',
	HF102: '{program} 不认识 `{keyword}`，因此拒绝整个文件。',
	'HF102.debian':
		'只有 Debian 及其衍生版的 {program} 认识 `{keyword}`，其他版本会因此拒绝整个文件。',
	'HF102 why':
		'这个关键字可能来自别的程序，来自 Apple 或 Debian 打过补丁的版本，也可能来自比这里所知更新的版本。不认识它的程序都会拒绝整个文件。ssh 可以用 `IgnoreUnknown` 跳过，sshd 没有类似的办法。',
	'HF102 mend':
		'删掉这一行，或者注释掉。在 `ssh_config` 里，可以在它上面写 `IgnoreUnknown`，让同一个文件供几种程序使用。',

	'HF103 title': '写错了文件',
	HF103: '`{keyword}` 属于服务器的 `sshd_config`；在客户端的文件里，对应的是 `{counterpart}`。',
	'HF103.in-server':
		'`{keyword}` 属于客户端的 `ssh_config`；在服务器的文件里，对应的是 `{counterpart}`。',
	'HF103.client-only': '`{keyword}` 属于客户端的 `ssh_config`，sshd 不认识。',
	'HF103.server-only': '`{keyword}` 属于服务器的 `sshd_config`，ssh 不认识。',
	'HF103.host': '`Host` 段属于客户端的 `ssh_config`，sshd 不认识；sshd 的条件段用 `Match` 开头。',
	'HF103 why':
		'`ServerAliveInterval` 探测的是服务器是否还在，由客户端设置；`ClientAliveInterval` 探测的是客户端，由服务器设置。写进对方的文件会被拒绝：ssh 不连接，sshd 不启动。只要有一端在探测，链路就能保持。',
	'HF103 mend': '换成对应的关键字，或者把这一行移到另一个文件。',

	'HF104 title': '关键字后面有冒号',
	HF104: '`{keyword}` 后面的冒号会被当成关键字的一部分。',
	'HF104 why':
		'关键字和值之间用空格或一个 `=` 分隔，冒号两者都不是。OpenSSH 会去找以冒号结尾的关键字，找不到就拒绝整个文件。',
	'HF104 mend': '把冒号改成空格。',

	'HF105 title': '弯引号',
	HF105: '`{character}`（{code}）是排版用的引号，OpenSSH 把它当成值里的普通字符。',
	'HF105 why':
		'文字处理软件、聊天工具和博客会把直引号换成弯引号。OpenSSH 只认 `"`，从 8.7 起还认 `\'`；其他引号都算所在单词的一部分。',
	'HF105 mend': '改用直引号，或者不用：只有带空格的值才需要引号。',

	'HF106 title': '全角字符',
	HF106: '`{character}`（{code}）是全角字符。数字、符号和空格，OpenSSH 只认半角。',
	'HF106 why':
		'中文和日文输入法会打出全角的数字、冒号、等号和空格。看起来差不多，其实是另外的字符：对 OpenSSH 来说不是数字，不是分隔符，也不是空白。',
	'HF106 mend': '切换到半角，把这一行重新输入一遍。',

	'HF107 title': '看不见的字符',
	HF107: '这里有一个看不见的字符（{code}），OpenSSH 不把它当成空格。',
	'HF107 why':
		'网页和聊天工具会在看似空格的地方放不换行空格或零宽字符，有些编辑器会在文件开头写入 BOM。OpenSSH 只在空格和制表符处分隔，其余的都会并入关键字或值。报错时这些字节显示为八进制，例如 `\\302\\240`。',
	'HF107 mend': '换成普通空格，并把文件存为不带 BOM 的 UTF-8。',

	'HF108 title': '时间单位写成了单词',
	HF108: 'OpenSSH 不认识 `{written}` 这样的时间，应写成 `{time}`。',
	'HF108 why':
		'时间是数字后面紧跟一个字母：`s`、`m`、`h`、`d`、`w`，大小写均可；不写字母就是秒。可以连写：`1h30m`。`sec`、`min` 这样的单词会被拒绝，中间有空格也一样。',
	'HF108 mend': '单位只写一个字母，中间不留空格。',

	'HF109 title': '不是 yes 也不是 no',
	HF109: 'OpenSSH {releases} 的 `{keyword}` 不接受 `{written}`，应写成 `{value}`。',
	'HF109 why':
		'开关只接受 `yes` 和 `no`。ssh 的大多数开关也接受 `true` 和 `false`，sshd 不接受，唯一的例外是 10.6 起的 `TCPKeepAlive`。`on`、`off`、`1`、`0`、`enable` 一律被拒绝。',
	'HF109 mend': '写 `yes` 或 `no`。',

	'HF110 title': '带小数',
	HF110: 'OpenSSH {releases} 不接受 `{written}` 里的小数。',
	'HF110.count': '次数只能是整数：OpenSSH {releases} 不接受 `{written}`。',
	'HF110 why':
		'10.2 及以前，时间只能是整数。10.3 起秒可以带小数，但小数部分会被舍去：`1.9` 等于 1，`0.5` 等于 0，也就是关闭探测。分钟及更大的单位不能带小数，次数从来都不能。',
	'HF110 mend': '写整数秒。',

	'HF111 title': '数字前面有符号或空格',
	HF111: 'OpenSSH {releases} 不接受 `{written}`：时间必须以数字开头。',
	'HF111.minus': 'OpenSSH 不接受 `{written}` 这样的负数。',
	'HF111 why':
		'9.7 及以前，时间前面可以有加号，放在引号里时还可以有空格；9.8 起不再允许。负数则一直被拒绝：要关闭保活，写 0。',
	'HF111 mend': '只写数字。',

	'HF112 title': '数字超出范围',
	HF112: 'OpenSSH {releases} 不接受 `{written}`：`{keyword}` 的范围是 {lowest} 到 {highest}。',
	'HF112 why':
		'数字按 32 位保存，时间按秒计。8.4 及以前会接受某些更大的时间，但放不下的高位会丢掉，剩下的可能是任何数；之后的版本直接拒绝。端口最大 65535。',
	'HF112 mend': '换成范围之内的数字。',

	'HF113 title': '注释前面没有空格',
	HF113: '`#` 前面没有空格，就算值的一部分：OpenSSH {releases} 会拒绝。',
	'HF113 why':
		'从 8.7 起，值后面的 `#` 前面有空格才算注释。ssh 8.4 及以前完全不认行尾注释；sshd 8.6 及以前、ssh 8.5 和 8.6 遇到 `#` 就截断。只有单独占一行的注释，所有版本都认。',
	'HF113 mend': '让注释单独占一行。',

	'HF114 title': '行尾注释',
	HF114: 'ssh {releases} 不认行尾注释，会拒绝整个文件。',
	'HF114 why':
		'ssh 从 8.5 起才接受行尾注释。更早的版本把它当成多余的单词，报 `garbage at end of line`，不再连接。sshd 一直会把它截掉。',
	'HF114 mend': '如果旧版本也要用这个文件，就让注释单独占一行。',

	'HF115 title': '注释符号不对',
	HF115: '`{mark}` 不是注释的开头，OpenSSH 会把这一行当成设置。',
	'HF115.behind': '`{mark}` 不是注释的开头，OpenSSH 会把后面的内容当成更多的值。',
	'HF115 why':
		'只有 `#` 是注释。`;`、`//` 之类来自别的语言，在这里会被当成关键字或值，然后被拒绝。',
	'HF115 mend': '用 `#`，放在行首。',

	'HF116 title': '值后面有多余的标点',
	HF116: '`{mark}` 会成为值的一部分，OpenSSH 因此拒绝。',
	'HF116 why': '一项设置到行尾为止。值后面的分号、逗号、句号都算值的一部分，而 `60;` 不是数字。',
	'HF116 mend': '去掉标点。',

	'HF117 title': '次数带了单位',
	HF117: '`{keyword}` 是探测的次数，不带单位：`{written}` 会被拒绝。',
	'HF117 why':
		'`ServerAliveCountMax` 和 `ClientAliveCountMax` 表示最多连续几次探测无应答，不是时间；要多久判定断线，还取决于探测间隔。数字后面有任何字母都会被拒绝。',
	'HF117 mend': '只写次数。',

	'HF118 title': '没有值',
	HF118: '`{keyword}` 后面没有值。',
	'HF118 why':
		'每个关键字都要有值。后面什么都没有、只有一对空引号、只有注释，都不等于默认值：OpenSSH 会拒绝整个文件。',
	'HF118 mend': '写上值；想用默认值，就把这一行注释掉。',

	'HF119 title': '多余的单词',
	HF119: '`{keyword}` 用不了这么多值：OpenSSH {releases} 不接受 `{extra}`。',
	'HF119 why':
		'值写完之后，多余的单词不会被忽略：OpenSSH 报 `extra arguments at end of line`（8.6 及以前是 `garbage at end of line`），拒绝整个文件。',
	'HF119 mend': '删掉，或者另起一行写成注释。',

	'HF120 title': '一行写了两项设置',
	HF120: '从 `{keyword}` 起是另一项设置，应单独占一行。',
	'HF120 why': '一行只能有一个关键字和它的值。第二个关键字会被当成前一项的值，然后被拒绝。',
	'HF120 mend': '每项设置单独占一行。',

	'HF121 title': '行尾有反斜杠',
	HF121: '不能用反斜杠续行：它会算进值里，OpenSSH {releases} 会拒绝。',
	'HF121 why': 'shell 和很多配置文件用行尾的反斜杠接续下一行，OpenSSH 不是：反斜杠只是普通字符。',
	'HF121 mend': '去掉反斜杠。值再长也写在一行里。',

	'HF122 title': '引号没有闭合',
	HF122: '引号 `{quote}` 没有闭合，OpenSSH {releases} 会拒绝这一行。',
	'HF122 why':
		'引号用来包住带空格的值，必须在同一行闭合。即使后面是交给 shell 的命令也一样，因为 OpenSSH 先拆分这一行，然后才知道它是什么。',
	'HF122 mend': '补上引号，或者去掉。',

	'HF123 title': '不能放在 Match 里',
	HF123: '`{keyword}` 落在第 {line} 行开始的 `Match` 段里，这里不允许：sshd {releases} 无法启动。',
	'HF123 why':
		'`Match` 段一直延续到下一个 `Match` 或文件末尾，与缩进无关，所以加在文件末尾的行都属于最后一段。`TCPKeepAlive`、`Port`、`UsePAM` 等设置针对整个服务器，不允许出现在 `Match` 里。',
	'HF123 mend': '移到第一个 `Match` 上面。',

	'HF124 title': 'Match 的条件不认识',
	HF124: 'OpenSSH {releases} 不认识条件 `{criterion}`。可用的有：{known}。',
	'HF124.negated':
		'sshd 的条件前面不能加 `!`，`{criterion}` 会被拒绝。要排除，写在模式里：`*,!name`。',
	'HF124 why':
		'ssh 和 sshd 的条件不同，新版本还在增加：ssh 从 9.4 起有 `tagged` 和 `localnetwork`，从 10.0 起有 `version`、`sessiontype`、`command`；sshd 从 9.9 起有 `Invalid-User`，从 10.0 起有 `Version`。版本不认识的条件会让整个文件被拒绝。',
	'HF124 mend': '换成这个程序、这个版本认识的条件。',

	'HF125 title': 'Match 没有条件',
	HF125: '`Match` 后面要有条件。',
	'HF125.criterion': '条件 `{criterion}` 缺少模式。',
	'HF125 why':
		'`Match` 后面是一对对的条件和模式，或者 `all`。什么都不写不等于对所有连接生效，而是整个文件被拒绝。',
	'HF125 mend': '补上模式；要对所有连接生效，写 `Match all`。',

	'HF126 title': 'Match all 与其他条件并用',
	HF126: '`all` 不能与其他条件并用：OpenSSH {releases} 会拒绝 `Match {others}`。',
	'HF126 why':
		'`Match all` 总是成立，与别的条件并用没有意义。只有 ssh 允许前面有 `canonical` 或 `final`。',
	'HF126 mend': '`all` 和其他条件只留一样。',

	'HF127 title': '只有部分版本认识的关键字',
	HF127: 'OpenSSH {releases} 不认识 `{keyword}`，会拒绝整个文件。认识它的版本：{knowing}。',
	'HF127 why':
		'后来才加入或已经去掉的关键字，对其余版本来说就是不认识的关键字，只要有一个，整个文件就会被拒绝。服务器和笔记本电脑的版本往往不同。',
	'HF127 mend':
		'如果别的版本也要读这个文件，就不要写它。在 `ssh_config` 里，可以在它上面写 `IgnoreUnknown`，让那些版本跳过。',

	'HF130 title': '用回车符换行',
	HF130: '这几行只以回车符结尾，OpenSSH 会把它们读成一行。',
	'HF130 why':
		'一行到换行符（LF）为止。Windows 的换行（CR LF）没有问题，行尾的空白会被去掉。只有回车符时，正如老式 Mac 和某些导出的文件，全部内容连成一行，自然读不通。',
	'HF130 mend': '用 Unix 或 Windows 的换行方式保存文件。',

	'HF131 title': 'NUL 字节',
	HF131: '这里有 NUL 字节：ssh 看不到同一行里它后面的内容，sshd 会把下一行接上来。',
	'HF131 why':
		'多半来自 UTF-16，某些 Windows 程序会这样保存。OpenSSH 按字节读，这样的文件每隔一个字节就是 NUL。',
	'HF131 mend': '把文件存为 UTF-8。',

	'HF132 title': '设置里混进了命令',
	HF132: '`{command}` 是命令，不是设置。OpenSSH 会把它当成关键字。',
	'HF132 why':
		'教程常把命令和配置写在一起，前面还带着提示符。配置文件的每一行都以关键字开头，命令就成了不认识的关键字。',
	'HF132 mend':
		'只留下其中的设置：`-o` 后面的内容就是 `ssh_config` 的一行。其余的到 shell 里执行。',

	'HF133 title': 'Markdown 代码块标记',
	HF133: '这是代码块的标记，复制时带了进来。',
	'HF133 why': '三个反引号是 Markdown 里代码块的标记，对 OpenSSH 来说是不认识的关键字。',
	'HF133 mend': '删掉这一行。',

	'HF134 title': '混进了 HTML',
	HF134: '这是网页的源代码，网页上显示的是 `{shown}`。',
	'HF134 why':
		'`&nbsp;` 这样的实体和 `<br>` 这样的标签是网页的写法，不是显示出来的内容。OpenSSH 会逐字读取。',
	'HF134 mend': '从显示的网页上复制，或者手工输入。',

	'HF135 title': '带进了行号',
	HF135: '前面的数字是复制时带进来的行号。',
	'HF135 why':
		'编辑器和网页会显示行号，有的会随内容一起被复制。OpenSSH 把每行的第一个单词当成关键字。',
	'HF135 mend': '去掉行号。',

	'HF136 title': '占位符没有替换',
	HF136: '`{written}` 是占位符，要换成你自己的值。',
	'HF136 why':
		'教程用它标出需要各自填写的地方。原样照抄，就既不是数字和时间，也不是可选的单词，OpenSSH 会拒绝。',
	'HF136 mend': '填上实际的值，不带括号。',

	'HF137 title': '单引号',
	HF137: 'OpenSSH {releases} 会把 `{written}` 的单引号当成值的一部分。',
	'HF137 why': "从 8.7 起才能用单引号。更早的版本只认双引号，`'60'` 对它们来说不是数字。",
	'HF137 mend': '改用双引号；值里没有空格就不用引号。',

	'HF138 title': '不在可选值之内',
	HF138: 'OpenSSH {releases} 不接受 `{written}`：`{keyword}` 可以取 {values}。',
	'HF138 why':
		'有些设置只接受固定的几个单词，新版本可能会增加：`TCPKeepAlive` 从 10.6 起接受 `transport` 和 `all`。其他的都会被拒绝。',
	'HF138 mend': '从列表里选一个你的版本认识的。',

	'HF139 title': '不是数字',
	HF139: '`{written}` 不是数字。',
	'HF139.time': '`{written}` 不是时间：`{keyword}` 的值是数字，不是秒就带单位。写 0 表示关闭。',
	'HF139.count': '`{written}` 不是数字：`{keyword}` 的值只能是数字。',
	'HF139 why':
		'时间是数字加单位（`30`、`5m`、`1h30m`），次数只有数字。对 ssh 的时间，`none` 表示不设置；sshd 的 `ClientAliveInterval` 和 `LoginGraceTime` 不接受 `none`，关闭要写 0。',
	'HF139 mend': '写数字；要关闭，写 0。',

	'HF140 title': '关键字和值之间的符号不对',
	HF140: '`{mark}` 不能分隔关键字和值：用一个 `=`，或者用空格。',
	'HF140 why':
		'关键字和值之间可以有一个 `=`，两边有没有空格都行。多出来的 `=`、旁边的冒号或箭头会并入值或关键字。',
	'HF140 mend': '改成空格。',

	'HF141 title': '网段与掩码不符',
	HF141: 'sshd {releases} 不接受 `{list}`：掩码之后还有非零的位，或者掩码过长。',
	'HF141 why':
		'`10.0.0.1/8` 既像一台机器，又像一个网段。sshd 要求掩码之后的位全为零，即 `10.0.0.0/8`，否则无法启动。',
	'HF141 mend': '写网段自身的地址；只指一台机器，就去掉掩码。',

	'HF143 title': '子系统重复定义',
	HF143: '子系统 `{name}` 在第 {line} 行已经定义：sshd {releases} 无法启动。',
	'HF143 why':
		'发行版自带一行 `Subsystem sftp`，按教程又加了一行。9.4 及以前，同名的第二行会让 sshd 拒绝启动；9.5 起以第一行为准，其余跳过。',
	'HF143 mend': '两行留一行。',

	'HF144 title': '命令缺少运行用户',
	HF144: '用了 `{command}` 就必须有 `{user}`，否则 sshd 无法启动。',
	'HF144 why': 'sshd 用配置里指定的账户运行这个命令，没有默认账户。',
	'HF144 mend':
		'用 `AuthorizedKeysCommandUser` 或 `AuthorizedPrincipalsCommandUser` 指定一个不作他用的账户。',

	'HF146 title': '不认识的算法',
	HF146: 'OpenSSH {releases} 不认识 `{names}`，会拒绝整个列表。',
	'HF146 why':
		'列表里只要有一个名字不被认识，不管是拼错、太新还是已经去掉，整个列表就无效，文件也随之被拒绝。以 `-` 开头的列表允许出现不认识的名字。',
	'HF146 mend': '去掉这个名字；或者不写完整列表，用 `+`、`-`、`^` 在默认值上增减。',

	'HF150 title': 'IgnoreUnknown 写得太晚',
	HF150: '第 {line} 行的 `IgnoreUnknown` 在 `{keyword}` 之后，ssh 读到它之前就已经报错。',
	'HF150 why': 'ssh 从上往下读。`IgnoreUnknown` 只对它下面的行有效，而且它所在的段要生效。',
	'HF150 mend': '把 `IgnoreUnknown` 放到文件开头。',

	'HF179 title': '被拒绝的行',
	HF179: '{program} {releases} 拒绝这里：{message}',
	'HF179.included': '{program} {releases} 拒绝这里引入的 `{file}` 的第 {line} 行：{message}',
	'HF179 why':
		'冒号后面是程序自己的话。只要有一行被拒绝，哪怕属于别的主机，ssh 也不会连接，sshd 也不会启动。',
	'HF179 mend': '在你所用版本的手册里查这个关键字：`man ssh_config` 或 `man sshd_config`。',
	HF180: 'ssh 拒绝这一项：{message}',
	'HF180.unquoted':
		'`-o` 只取一个词。这里它得到的是没有值的 `{keyword}`，而 `{value}` 被当成了主机名。',
	'HF180.some': '部分版本（{releases}）拒绝这一项：{message}',
	'HF180 title': '`-o` 的值被 ssh 拒绝',
	'HF180 why':
		'`-o` 后面的内容按 `ssh_config` 的一行来读，写法和取值范围都一样；读不懂时，ssh 在连接之前就以状态码 255 退出。引号会先被 shell 去掉：关键字和值之间用空格时要加引号，否则用 `=`。两项设置要写两个 `-o`，用逗号连接只有 sshfs 认。',
	'HF180 mend':
		'每项设置写一个 `-o Keyword=value`。时间写 `60` 或 `1m`，次数只写数字，开关写 `yes` 或 `no`。',
	HF181: 'ssh 没有 `{keyword}`；最接近的是 `{nearest}`。',
	'HF181.plain': 'ssh 没有 `{keyword}`，会报 `Bad configuration option`。',
	'HF181.server': '`{keyword}` 是服务器端的设置，ssh 会拒绝；客户端对应的是 `{nearest}`。',
	'HF181.server-only': '`{keyword}` 是服务器端的设置，ssh 会拒绝。',
	'HF181 title': '`-o` 里有 ssh 不认识的关键字',
	'HF181 why':
		'遇到不认识的关键字，ssh 在连接之前就退出：`command-line: line 0: Bad configuration option`。大小写无所谓，多一个字母就不行。`ClientAlive…` 属于服务器的配置文件，`ServerAlive…` 属于客户端：名字说的是它监视谁。',
	'HF181 mend': '改成客户端的关键字。',
	HF182: '`{program}` 没有双横线选项，会报 `unknown option -- -`。设置要写在 `-o` 后面。',
	'HF182 title': '双横线选项',
	'HF182 why':
		'ssh、scp、sftp 和 autossh 只认单字母选项。以两个横线开头的一律被拒绝，打印选项列表后退出，根本不会去连接。',
	'HF182 mend': '写成 `-o Keyword=value`。'
} satisfies Record<keyof typeof en, string>;
