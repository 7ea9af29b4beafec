/**
 * Words that mean the same, by a name that a phrase may use in braces. All folded: lower case, half
 * width, simplified.
 */
const VOCABULARY = {
	// Settings, with what people call them.
	'client-alive': String.raw`client alive(?: (?:interval|count max|max count))?\*?`,
	'server-alive': String.raw`server alive(?: (?:interval|count max|max count))?\*?`,
	'client-interval': String.raw`client alive interval`,
	'server-interval': String.raw`server alive interval`,
	'client-count': String.raw`client alive (?:count max|max count)`,
	'server-count': String.raw`server alive (?:count max|max count)`,
	'an-interval': String.raw`(?:(?:client|server) alive )?interval|(?:心跳|探测|保活|发包)?(?:间隔|周期)|keep alive seconds|seconds between keep alives`,
	'a-count': String.raw`(?:(?:client|server) alive )?(?:count max|max count|maximum count)|alive max(?:imum)? count|(?:最大|最多|心跳|探测|无应答)?次数`,
	'an-alive': String.raw`(?:client|server) alive(?: (?:interval|count max|max count))?\*?`,
	keepalive: String.raw`(?:client|server) alive(?: (?:interval|count max))?\*?|keep alives?(?: (?:packets?|messages?|probes?))?|heart beats?|null packets?|心跳包?|保活|空包|保持活动`,
	tcp: String.raw`tcp keep alives?(?! (?:time|intvl|probes))|so keepalive|tcp(?: 的)? ?保活|tcp 保持活动`,
	'tcp-sysctl': String.raw`tcp keepalive (?:time|intvl|probes)`,
	sshd: String.raw`sshd|ssh (?:server|daemon|service)|ssh ?服务(?:端|器)?`,
	// What happens to a session.
	idle: String.raw`idl(?:e|es|ed|ing|eness)|inactiv(?:e|ity)|no activity|without (?:any )?(?:activity|input|typing|traffic|interaction)|unattended|空闲|闲置|(?:不|无|没有?|未|长时间不)(?:做|任何|进行)?(?:操作|活动|交互|输入|动作|动静|敲)|不动`,
	drop: String.raw`disconnect(?:s|ed|ing|ions?)?|drop(?:s|ped|ping)?|tim(?:e|es|ed|ing) outs?|kick(?:s|ed|ing)?|cut(?:s|ting)?|clos(?:e|es|ed|ing)|terminat(?:e|es|ed|ing|ion)|kill(?:s|ed|ing)?|tears? down|die[sd]?|掉线|断开|断线|断连|断掉|断|踢下线|踢掉|踢|超时|中断|回收|掐断|切断`,
	'log-out': String.raw`logs? (?:\w{1,12} ){0,4}out|logged (?:\w{1,12} )?out|logging (?:\w{1,12} ){0,3}out|log(?:ged)? offs?|auto(?:matic)? log ?out|log ?outs?|注销|登出|退出(?:登录)?|踢下线|踢掉|踢出|踢人|踢|下线`,
	'stay-up': String.raw`never (?:be )?(?:disconnects?|disconnected|drops?|dropped|times? out|closes?|closed|dies?|terminates?|gives? up)|(?:stays?|stay(?:s|ing)|remains?|keeps?(?! ?alive)|kept|keeping(?! ?alive))[^.]{0,25}(?:alive|connected|open|up|on ?line)|(?:wo|do|doe|ca)(?:n't|s ?n't)? ?(?:not )?(?:time out|drop|disconnect|be (?:cut|closed|dropped))|(?:will|does|do|can|can)(?: ?not|n't) (?:time out|timeout|drop|disconnect|die|be (?:cut|closed|dropped|disconnected|terminated))|so [^,.]{0,20}(?:not|n't|never) (?:get |be )?(?:disconnect|drop|clos|time|kick)\w{0,4}|(?:永远?|就)?(?:不会?|不再)(?:再|被|老是?|总是?|轻易){0,2}(?:掉线|断开|断线|断连|断掉|断|超时|中断)|保持(?:长)?连接|保持在线|一直(?:不断|在线|连着|保持)|长连接|别(?:老是?|总是?|再)(?:掉线|断开|断|超时)|防(?:止)?(?:掉线|断开|断线|断连|超时)`,
	prevent: String.raw`prevents?|preventing|avoids?|avoiding|stops?|stopping|against|protects?|beats?|defeats?|bypass(?:es)?|fights?|防止?|避免|绕过|骗过|对付|不怕|解决|免得|挡住`,
	// A dead peer, which is what the settings are really about.
	dead: String.raw`dead|hung|vanished|lost peer|unresponsive|un-?answered|unreachable|not? (?:respond\w{0,3}|repl\w{1,5}|answer\w{0,3})|(?:does|do|did|is|has|have)(?: ?not|n't) (?:respond\w{0,3}|repl\w{1,4}|answer\w{0,3})|(?:without|no) (?:a |any )?(?:repl\w{1,4}|response|answer)|no longer (?:respond\w{0,3}|repl\w{1,4}|answer\w{0,3})|stop(?:s|ped)? (?:responding|answering|replying)|失联|无应答|无响应|没有?(?:收到)?(?:响应|应答|回应|回复)|不(?:再)?(?:回应|应答|响应|回复)|未(?:响应|应答|回应)|死掉|假死|死连接`,
	minutes: String.raw`min(?:ute)?s?|分钟?`,
	time: String.raw`s|secs?|seconds?|min(?:ute)?s?|h|hours?|hrs?|days?|秒钟?|分钟?|小时|天`,
	product: String.raw`(?:multipl(?:y|ied|ying)|product|times|相乘|乘以|乘积|乘|\d{1,7} ?[x*] ?\d{1,7}|(?:interval|countmax|count max|间隔|次数) ?[x*] ?(?:the )?(?:\w{0,30}interval|\w{0,30}count ?max|count|间隔|次数))`,
	zero: String.raw`(?:[=:\s]|set |to |of |is |at |为|设[为成定]?|设置[为成]|写|填|改成|改为|等于|取|是){0,3} ?(?:0|zero|零)(?!\.?\d)`,
	restart: String.raw`restart(?:s|ed|ing)?|reload(?:s|ed|ing)?|bounc(?:e|ing)|sighup|重启|重新启动|重新加载|重载|service sshd? restart|kill -hup`,
	session: String.raw`sessions?|connections?|logins?|会话|连接|登录`,
	'client-file': String.raw`(?:~|\$home|%userprofile%)?[/\\]?\.ssh[/\\]config|ssh config|/etc/ssh/ssh config|客户端(?:的)?配置(?:文件)?|client(?:'s)? config(?:uration)?(?: file)?`,
	'server-file': String.raw`sshd config|服务端(?:的)?配置(?:文件)?|服务器(?:上)?(?:的)?配置(?:文件)?|server(?:'s)? config(?:uration)?(?: file)?`
} as const;

type Word = keyof typeof VOCABULARY;

export interface Stretch {
	from: number;
	to: number;
}

/** A phrase found in a text, with the gaps in it. */
interface Found extends Stretch {
	gaps: Stretch[];
}

/** Any of some phrases. */
export interface Phrases {
	readonly pattern: RegExp;
	/** The same without positions: much quicker to say no. */
	readonly test: RegExp;
}

/**
 * Reads phrases: a space stands for up to three blanks or hyphens, or none; `…` for at most 60 signs of
 * anything between words, `#` for a number, `{name}` for a word of the vocabulary; the rest is a regular expression
 * without open-ended repetition. A phrase neither begins nor ends inside a Latin word. What stands in a gap is captured.
 */
export function phrases(...given: readonly string[]): Phrases {
	const source = given.map(readPhrase).join('|');
	const whole = `${OUTSIDE}(?:${source})${OUTSIDE}`;
	return { pattern: new RegExp(whole, 'dgu'), test: new RegExp(whole) };
}

/** Not inside a Latin word. */
const OUTSIDE = '(?<![a-z0-9](?=[a-z0-9]))';

function readPhrase(phrase: string): string {
	return phrase
		.replace(/\{([a-z][a-z-]*)\}/g, (whole, word: string) =>
			word in VOCABULARY ? `(?:${VOCABULARY[word as Word]})` : whole
		)
		.replace(/\[\^[^\]]{1,9}\]\{0,\d{1,2}\}\??|…/g, (gap) =>
			gap === '…' ? `${OUTSIDE}([^。]{0,60}?)${OUTSIDE}` : `(${gap})`
		)
		.replaceAll(' ', '[ -]{0,3}')
		.replaceAll('#', String.raw`\d{1,9}`);
}

/** Whether any of these stands in a folded text. */
export function isNamed({ test }: Phrases, text: string): boolean {
	return test.test(text);
}

/** Where any of these stands in a folded text. */
export function placesOf({ pattern }: Phrases, text: string): Found[] {
	return Array.from(text.matchAll(pattern), (match) => ({
		from: match.index,
		to: match.index + match[0].length,
		gaps: (match.indices ?? [])
			.slice(1)
			.flatMap((gap) => (gap ? [{ from: gap[0], to: gap[1] }] : []))
	}));
}

/** A text with these blotted out, but not what stands in their gaps. */
export function without(text: string, places: readonly Found[]): string {
	const signs = text.split('');
	for (const { from, to, gaps } of places)
		for (let at = from; at < to; at++)
			if (!gaps.some((gap) => at >= gap.from && at < gap.to)) signs[at] = '~';
	return signs.join('');
}
