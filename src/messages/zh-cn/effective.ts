import type en from '../en/effective.ts';

/** 配置的实际效果，以及每项取值的由来。 */
export default {
	'effective-probes': '每 {interval:time}发送一次探测。',
	'effective-probes-doubled':
		'每 {interval:time}发送一次探测，而不是 {written:time}：sshd 9.2 到 9.4 的实际间隔是所写的两倍。',
	'effective-gives-up': '静默 {deadline:time}后判定断线，此时已有 {count} 次探测无应答。',
	'effective-never-gives-up': '从不判定断线：次数为 0 时，sshd 只探测，不断开。',
	'effective-kills':
		'不发探测；静默 {interval:time}就结束会话，链路正常也一样：次数为 0 就是这个效果。',
	'effective-tcp-only':
		'不发 SSH 探测，只开着 TCP keepalive；按内核默认值，静默 {time:time}后才发第一个。',
	'effective-nothing': '什么都不发：SSH 探测和 TCP keepalive 都没有开。',
	'effective-undecided':
		'如果第 {line} 行的条件成立，`{keyword}` 就是 {value}；条件是否成立，在这里无从得知。',
	'effective-unless-included': '第 {line} 行引入的 `{pattern}` 没有给出，里面可能另有设置。',

	'effective-path-unknown': '选好链路，才能判断空闲会话会不会掉线。',
	'effective-survives': '在这条链路上空闲 {watched:time}以上也不掉线。',
	'effective-survives-as-known': '仅就这条链路上已知的超时而言，空闲 {watched:time}也不掉线。',
	'effective-box-forgets': '空闲 {at:time}后，{box:box} 删除会话表项，不通知任何一方。',
	'effective-box-resets': '空闲 {at:time}后，{box:box} 删除会话表项，之后的报文会被回 RST。',
	'effective-box-closes': '空闲 {at:time}后，{box:box} 关闭连接。',
	'effective-hop-forgets': '空闲 {at:time}后，链路上的设备删除会话表项。',
	'effective-ends-itself': '不论链路如何，空闲 {at:time}后它自己就结束会话。',
	'effective-policy':
		'{box:box} 按策略在 {timeout:time}无人操作后断开会话，不要指望探测能改变这一点。',
	'effective-policy-unknown': '{box:box} 按自己的策略断开会话，没有资料说明探测能改变它。',

	'effective-reason-decided': '由第 {line} 行设置。',
	'effective-reason-decided-in-match': '由第 {line} 行设置，所在的 `Match` 段已匹配。',
	'effective-reason-decided-in-file': '由 `{file}` 的第 {line} 行设置。',
	'effective-reason-decided-unless-included':
		'由第 {line} 行设置；除非在它之前引入的 `{pattern}` 先设置了。',
	'effective-reason-default': '默认值，没有任何一行设置它。',
	'effective-reason-default-unless-included':
		'默认值；除非第 {line} 行引入而没有给出的 `{pattern}` 设置了它。',
	'effective-reason-command-line': '由命令行给出，命令行最优先。',
	'effective-reason-undecided': '就目前所知如此；如果第 {line} 行的条件成立，则为 {value}。',

	'effective-skipped-host-pattern': '`Host` 行没有一个模式匹配',
	'effective-skipped-negated': '`{pattern}` 排除了这台主机',
	'effective-skipped-match-criterion': '`{criterion} {pattern}` 不匹配',
	'effective-skipped-match-unknown': '`{criterion} {pattern}` 是否匹配，在这里无从得知',
	'effective-skipped-match-unknown-many':
		'`{criterion} {pattern}` 是否匹配，在这里无从得知；这样的行太多，没有逐一推算',
	'effective-skipped-in-included-block': '引入该文件的段没有匹配',
	'effective-skipped-not-taken-over': '这个版本不会从 `Match` 段采用它',
	'effective-skipped-include-not-given': '引入的文件 `{pattern}` 没有给出',
	'effective-skipped-include-too-much': '没有读取 `{pattern}`：引入的文件合起来太大'
} satisfies Record<keyof typeof en, string>;
