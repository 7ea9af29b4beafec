import type en from '../../en/rules/clients.ts';

export default {
	HF401: '`PingInterval` 的单位是分钟：{minutes} 表示每 {interval:time}才发一个包。',
	'HF401 title': 'PuTTY：把分钟当成了秒',
	'HF401 why':
		'PuTTY 用两个数保存间隔：`PingInterval` 是整分钟，`PingIntervalSecs` 是另加的秒数，载入会话时两者相加。先有分钟，多年后才加上秒，所以光看名字看不出单位。单独写 `PingInterval` 60，等于一小时发一个包，而沿途多数设备早已把会话表项删掉。在 `.reg` 文件里，这个数还要写成十六进制。',
	'HF401 mend': '秒数写进 `PingIntervalSecs`，整分钟写进 `PingInterval`。60 秒就是 1 和 0。',
	HF402: '分钟和秒是相加的：{minutes} 分加 {seconds} 秒，每 {interval:time}发一个包。',
	'HF402 title': 'PuTTY：分钟与秒会相加',
	'HF402 why':
		'`PingInterval`（分钟）和 `PingIntervalSecs`（秒）不是同一个间隔的两种写法，PuTTY 会把它们加起来。用 plink 实测：写 1 和 60，130 秒内只发了一个包，而不是两个。PuTTY 自己从不写 60 秒以上，满 60 秒就进位到分钟。',
	'HF402 mend': '其中一个留 0；或者写整分钟，再加不足 60 的秒数。',
	HF403: '`{name}` 必须是 `dword:`；这里写的 `{value}` 读不出来，按默认值 0 处理。',
	'HF403 title': 'PuTTY：数值类型不是 dword',
	'HF403 why':
		'PuTTY 只认 4 字节的 REG_DWORD，类型不对就用默认值。加引号的数字导入时不会报错，但存成了文本，随后被忽略，会话什么也不发。只有 `dword:` 加 1 到 8 位十六进制数字，才是它要的类型。',
	'HF403 mend': '写成 `dword:` 加十六进制数：30 秒是 `dword:0000001e`。',
	HF404: '`dword:` 后面按十六进制读：这里是 {value} 秒。要 {decimal} 秒应写 `dword:{hex}`。',
	'HF404 title': 'PuTTY：十六进制处写了十进制',
	'HF404 why':
		'`.reg` 文件里 `dword:` 后面的数字一律是十六进制：`dword:00000060` 是 96，`dword:00000030` 是 48。导入时没有任何提示，看上去也配好了，但实际间隔比想要的长，可能已经超过某个中间设备的空闲超时。',
	'HF404 mend': '换算成十六进制：30 是 `1e`，45 是 `2d`，60 是 `3c`，120 是 `78`。',
	HF405: 'PuTTY 会到 `{escaped}` 下找这个会话；照这里的写法，它找不到。',
	'HF405 title': 'PuTTY：会话名没有转义',
	'HF405 why':
		'PuTTY 把会话名写进注册表项时，空格、反斜杠、`*`、`?`、`%` 和开头的点都写成 `%XX`，查找时也一样。带普通空格的项能导入成功，但 PuTTY 从不打开它：设置放在没人读的地方，会话本身一点没变。',
	'HF405 mend': '把名字转义：空格写成 `%20`，例如 `Default Settings` 写成 `Default%20Settings`。',
	HF406: 'PuTTY 不从 `{path}` 读会话；会话都在 `{right}` 下面。',
	'HF406 title': 'PuTTY：值放错了注册表项',
	'HF406 why':
		'每个已保存的会话在 PuTTY 的 `Sessions` 下面都有自己的项，位于当前用户的注册表里。写在上一级或写在 `HKEY_LOCAL_MACHINE` 下的保活值，导入时不报错，但永远不会被读到：PuTTY 没有对所有用户生效的设置，也没有对所有会话生效的设置。',
	'HF406 mend': '写到这个会话自己的项里。只对以后新建的会话生效的，写到 `Default%20Settings`。',
	HF407: '前面已有 `{name}`，值为 `{winner}`；先出现的值生效，这一行不起作用。',
	'HF407 title': 'Unix 版 PuTTY：重复设置',
	'HF407 why':
		'Unix 下的 PuTTY 把会话文件读进一张表，同一个键只留先读到的那一行。手工或脚本在末尾追加的第二行不起任何作用。用 plink 0.78 实测。',
	'HF407 mend': '修改第一行，删掉后面重复的行。',
	HF408: '没人输入时会话什么也不发：两个数都是 0。',
	'HF408 title': 'PuTTY：保活没有打开',
	'HF408 why':
		'`PingInterval` 和 `PingIntervalSecs` 都是 0 就是关闭保活，这也是 PuTTY 的默认值。PuTTY 自己不会断开空闲会话，但沿途的防火墙、NAT 或负载均衡静默几分钟后就会删除会话表项，下一次按键就得不到回应。',
	'HF408 mend': '设为 30 秒，除非确定沿途没有设备会删表项。',
	HF409: '只开了 TCP keepalive。系统大约两小时后才发第一个探测，多数设备早已删除了会话表项。',
	'HF409 title': 'PuTTY：只勾了 TCP 那一项',
	'HF409 why':
		'「Enable TCP keepalives」只是打开 `SO_KEEPALIVE`，什么时候发第一个探测由操作系统决定，默认约两小时。而沿途设备的空闲超时一般在 4 分钟到 1 小时之间。真正有用的是「Seconds between keepalives」，它发的是 SSH 消息，代理也认。',
	'HF409 mend': '把 `PingIntervalSecs` 设为 30。TCP 那一项留着也无妨。',
	HF410: '文件要以 `Windows Registry Editor Version 5.00` 开头，否则不能导入。',
	'HF410 title': '注册表文件缺少首行',
	'HF410 why':
		'注册表编辑器靠首行识别文件：`Windows Registry Editor Version 5.00`，或者旧的 `REGEDIT4`。从某个项开始的文本只是其中一段。',
	'HF410 mend': '在最前面加上这一行，再空一行。',
	HF421:
		'这会每隔 {interval:time}往终端里输入 `{string}`，正在运行什么程序就输入到什么程序里。它不是 SSH 保活，SSH 保活是 `KeepAlive`。',
	'HF421.empty':
		'`SendKeepAlive` 是往终端里输入字符串，而这里的字符串是空的。SSH 保活是 `KeepAlive`。',
	'HF421 title': 'Xshell：往终端里输入字符串',
	'HF421 why':
		'`SendKeepAlive` 对应「Send string when network is idle」这一项：字符就像键盘敲进去的一样，会进到编辑器里、密码提示里、写了一半的命令里；带换行还会执行当前那一行。程序看不见的 SSH 消息是第一项 `KeepAlive`，只靠它就能刷新沿途设备的计时。',
	'HF421 mend':
		'关掉字符串，只留 `KeepAlive=1`，间隔 30 到 60 秒。要对付 shell 的自动登出，这两项都不是办法。',
	HF422: '这里关掉了 Xshell 的 SSH 保活；新建会话默认是打开的，每 60 秒一次。',
	'HF422.zero': 'SSH 保活开着，但间隔是 0，什么也不发。',
	'HF422 title': 'Xshell：保活没有打开',
	'HF422 why':
		'`KeepAlive=1`、60 秒是 Xshell 的默认值，公开仓库里的 110 个会话文件全是如此。改成 0 之后，没人输入时会话就没有任何报文，沿途的 NAT、防火墙或负载均衡会删除会话表项。',
	'HF422 mend': '设为 `KeepAlive=1`，`KeepAliveInterval` 用 30 到 60 秒。',
	HF423: '只开了 TCP keepalive。系统大约两小时后才发第一个探测，多数设备早已删除了会话表项。',
	'HF423 title': 'Xshell：只勾了 TCP 那一项',
	'HF423 why':
		'「Send TCP keep alive packets when network is idle」的时间由操作系统决定，默认约两小时。而这个文件里的 SSH 保活 `KeepAlive` 是关着的；有自己的间隔、代理也认的，正是它。',
	'HF423 mend': '设为 `KeepAlive=1`，间隔 30 到 60 秒。TCP 那一项留着也无妨。',
	HF424:
		'这是 Xshell {version} 的会话，却存成了 {encoding}。Xshell 从 6 起写的都是带 BOM 的 UTF-16LE，据报告，其他编码的文件不会出现在会话列表里。',
	'HF424 title': 'Xshell：编码不对',
	'HF424 why':
		'Xshell 6 及以上的会话文件都是带 BOM 的 UTF-16LE，看过的 31 个文件无一例外；版本 5 用的是单字节编码。用编辑器另存为 UTF-8 后，Xshell 读到的就变了。会话因此不再出现在列表里，是一个生成工具的作者的说法，这里没有实测。',
	'HF424 mend': '存成「UTF-16 LE 带 BOM」（记事本里叫「Unicode」或「UTF-16 LE」），行尾用 CRLF。',
	HF431: '这里按十六进制读：是 {value} 秒。要 {decimal} 秒应写 `{hex}`。',
	'HF431 title': 'SecureCRT：十六进制处写了十进制',
	'HF431 why':
		'SecureCRT 会话文件里 `D:` 行的数字是 8 位十六进制：`0000003c` 是 60。`00000060` 看着像一分钟，其实是 96 秒。在 SecureCRT 的界面和脚本里，同一个数用的是十进制，错误就是这么来的。',
	'HF431 mend': '换算成十六进制：30 是 `0000001e`，60 是 `0000003c`，300 是 `0000012c`。',
	HF432:
		'这会每隔 {interval:time}往终端里输入 `{string}`，正在运行什么程序就输入到什么程序里。SSH 保活是 `Idle NO-OP Check`。',
	'HF432.empty':
		'`Idle Check` 是往终端里输入字符串，而这里的字符串是空的。SSH 保活是 `Idle NO-OP Check`。',
	'HF432 title': 'SecureCRT：往终端里输入字符串',
	'HF432 why':
		'`Idle Check` 对应「Send string」：`Idle String` 的内容就像键盘敲进去的一样，会进到编辑器里、密码提示里、写了一半的命令里。「Send protocol NO-OP」（`Idle NO-OP Check`）是 SSH 协议消息，程序看不见。两者都能刷新沿途设备的计时，但只有前者会改动你手头的内容。',
	'HF432 mend': '关掉 `Idle Check`，打开 `Idle NO-OP Check`，间隔 60 秒（`0000003c`）或更短。',
	HF433: '没人输入时会话什么也不发：协议 NO-OP 没有打开。',
	'HF433 title': 'SecureCRT：保活没有打开',
	'HF433 why':
		'「Send protocol NO-OP」默认不勾，公开的 2890 个会话文件里有 2869 个是关着的。这样一来，静默几分钟后，沿途的 NAT、防火墙或负载均衡就会删除会话表项。',
	'HF433 mend':
		'把 `Idle NO-OP Check` 设为 `00000001`，超时设为 30 秒（`0000001e`）或 60 秒（`0000003c`）。',
	HF441:
		'{period:time}没有按键，iTerm2 就往正在运行的程序里输入字符 {code}；第一次最迟要等 {latest:time}。它不是 SSH 保活。',
	'HF441 title': 'iTerm2：空闲时输入字符',
	'HF441 why':
		'「When idle, send ASCII code」是往终端写一个字节，等同于敲键盘。字符 0 在 vim 里会退出插入模式并重复插入文本，在别的程序里显示为 `^@`；13 等于按回车。除了换行类字符，它挡不住 shell 的自动登出。计时从上一次按键算起，所以第一个字符要等一到两个周期。iTerm2 自己的对话框也写明它不适合用来保持 ssh 会话，并推荐 `ServerAliveInterval`。',
	'HF441 mend':
		'关掉它，在 `~/.ssh/config` 或配置文件的 ssh 命令里写 `ServerAliveInterval 30`。实在没有别的办法时，周期不要超过空闲超时的一半。',
	HF442: '这个配置没有 `{key}`（带引号的文本），iTerm2 不会载入。',
	'HF442 title': 'iTerm2：配置缺少名字',
	'HF442 why':
		'DynamicProfiles 文件夹里的文件是一个对象，里面有数组 `Profiles`；每个配置都要有字符串 `Name` 和 `Guid`。缺一个，iTerm2 就报错并跳过它。Guid 必须唯一：不能和别的文件重复，也不能和普通配置相同。',
	'HF442 mend': '补上它。新的 Guid 可以在终端里用 `uuidgen` 生成。',
	HF443: '这不是合法的 JSON，iTerm2 会忽略整个文件。',
	'HF443.trailing-comma': '右括号前多了一个逗号：这不是合法的 JSON，iTerm2 会忽略整个文件。',
	'HF443.comment': 'JSON 里不能有注释：iTerm2 会忽略整个文件。',
	'HF443.syntax': '从这里起不是合法的 JSON，iTerm2 会忽略整个文件。',
	'HF443 title': 'iTerm2：不是合法的 JSON',
	'HF443 why':
		'iTerm2 用严格的 JSON 解析器读文件。最后一项后面多一个逗号、写了注释或少一个引号，都会让它报错并放弃整个文件，里面的配置一个也不会出现。',
	'HF443 mend': '去掉多余的部分，再用 `python3 -m json.tool file.json` 检查一遍。',
	HF451:
		'每 {interval:time}一次太慢：所选链路上有设备静默 {timeout:time}就删除会话表项。{advised:time}一次才经得起丢一个包。',
	'HF451 title': '间隔不小于链路的空闲超时',
	'HF451 why':
		'连接静默达到空闲超时，中间设备就删除会话表项。保活消息必须赶在这之前发出，而且要早到丢一个也来得及。间隔等于或大于空闲超时，消息到达时表项已经没了，要么被静默丢弃，要么换来一个 RST：本来为了保住会话的消息，反倒让会话断开。',
	'HF451 mend': '间隔取最短空闲超时的一半再少一点；30 秒几乎适用于所有设备。',
	HF461: '会话没有设置时 `PingType` 是 0，这时间隔不起作用：WinSCP 不发保活。',
	'HF461 title': 'WinSCP：只有间隔，没有类型',
	'HF461 why':
		'WinSCP 除了 PuTTY 的两个数，还有第三个 `PingType`，决定发什么：0 不发，1 发空的 SSH 消息，2 发一条无害的文件协议命令（会有应答）。它只保存与默认值不同的项，所以只写了间隔的会话什么也不发。',
	'HF461 mend': '把 `PingType` 设为 1；如果服务器不把空消息当作活动，就设为 2。',
	HF462: '空闲时 KiTTY 会把这个字符串输入到终端里正在运行的程序中。',
	'HF462 title': 'KiTTY：往终端里输入字符串',
	'HF462 why':
		'`AntiIdle` 是 KiTTY 在 PuTTY 之外加的功能：把字符串当作键盘输入发出去。常见的空格加退格会改动编辑器里打开的文件，而 bash 的自动登出照样计时。它的延时按 30 秒一跳计算，`antiidledelay` 写 60 实际是 180 秒。PuTTY 原有的保活 KiTTY 也有，而且程序看不见。',
	'HF462 mend': '清空它，把 `PingIntervalSecs` 设为 30。',
	HF471: 'Tabby 的单位是毫秒：{value} 会被四舍五入成 {seconds} 秒。{value} 秒应写成 `{meant}`。',
	'HF471.none': 'Tabby 把 {value} 毫秒舍入成 0，这不是有效的间隔。{value} 秒应写成 `{meant}`。',
	'HF471.zero': 'Tabby 不能把间隔设为 0：有些版本会因此不停地发探测。',
	'HF471 title': '把 Tabby 的毫秒当成了秒',
	'HF471 why':
		'Tabby 的 `keepaliveInterval` 以毫秒为单位，并四舍五入到整秒：小于 500 就成了 0。取 0 或 `null` 时，修复 #11340 之前的版本会不停地向服务器发探测。',
	'HF471 mend': '按毫秒填写：每 30 秒探测一次就写 `30000`。不想发探测就删掉这一行，不要写 0。'
} satisfies Record<keyof typeof en, string>;
