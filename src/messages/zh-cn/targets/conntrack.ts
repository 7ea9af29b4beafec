import type en from '../../en/targets/conntrack.ts';

/** 目标 `conntrack` 的步骤与注释。 */
export default {
	about:
		'用于自己管理的 Linux 路由器或网关：连接跟踪把空闲会话记住多久。Linux 默认五天，OpenWrt 2 小时 4 分；只有被人调小过才需要改。',
	'variant-current': 'nf_conntrack',
	'variant-old': '2.4、2.6 内核',
	'comment-made-by': 'Holdfast {date}',
	'comment-conntrack': 'RFC 5382 要求 NAT 把空闲的 TCP 至少记住 {floor:time}。',
	'conntrack-enough': '如果已经是 {floor} 或更大，就不用改：断开会话的不是它。',
	'conntrack-seconds-left': '第三列是每个会话剩余的秒数，每次探测都会跳回去。',
	'conntrack-namespace': '按网络命名空间分别设置：容器和虚拟路由器各有一份。',
	'conntrack-unacknowledged':
		'有数据尚未应答时，改按 `nf_conntrack_tcp_timeout_unacknowledged`（300 秒）计：例如网络中断，或刚发完数据就合盖。',
	'conntrack-undo': '改回第一条命令显示的值；Linux 出厂是 432000。',
	'undo-first-backup': '恢复到第一次改动之前；之后对该文件的改动会丢失。'
} satisfies Record<keyof typeof en, string>;
