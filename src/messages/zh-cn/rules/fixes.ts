export default {
	'fix-add-time': '同时把 `net.ipv4.tcp_keepalive_time` 设为 {value}',
	'fix-as-seconds': '改成 {seconds} 秒',
	'fix-drop-comma': '去掉逗号',
	'fix-drop-comment': '去掉注释',
	'fix-header': '加上首行',
	'fix-keep-last': '只留 `{value}`',
	'fix-message-instead': '不发字符串，改发 SSH 消息',
	'fix-move-before': '移到主机名前面',
	'fix-no-op-instead': '不发字符串，改发 NO-OP',
	'fix-only-seconds': '只留 {seconds} 秒',
	'fix-ping-type': '把 `PingType` 设为 1',
	'fix-probe-instead': '改由 ssh 每 {interval} 秒探测一次',
	'fix-send-every': '每 {interval} 秒发一次',
	'fix-spell': '改成 `{nearest}`',
	'fix-type-nothing': '不再输入',
	'fix-write': '改成 `{value}`'
};
