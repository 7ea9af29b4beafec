export default {
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
};
