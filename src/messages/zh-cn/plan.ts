import type en from '../en/plan.ts';

/** 结论、理由与限制，键为引擎给出的代码。方括号标出原因，指向对应的问题。 */
export default {
	'verdict-holds-as-far-as-known': '就已知的链路而言，不掉线',
	'verdict-word-holds-as-far-as-known': '就已知的链路而言不掉线',

	'today-unknown': '没有保活时：空闲就没有报文，链路上最先老化的设备说了算。',

	'interval-unknown-path':
		'[链路] 未知。这个值低于全部 {total} 个有据可查的超时，其中 {spare} 个还能多容一次丢失。',
	'count-outage': '扛得住 [{outage:time}的中断]，以及之后 TCP 最迟 {retry:time}才到的重传。',
	'deadline-client': '`ssh`：{interval:time} ×（{count} + 1），从最后收到数据算起。',
	'traffic-day': '每 {cycle:time}约 {bytes} 字节，按 OpenSSH 实测；加密算法和客户端不同会有出入。',

	'arithmetic-cap': '这里不超过 {interval:time}',
	'arithmetic-count': '{interval:time} × {count} 大于 {outage:time} + {retry:time} + 5 秒',
	'arithmetic-title': '算式'
} satisfies Record<keyof typeof en, string>;
