import type en from '../en/passing-on.ts';

/** 转交结果：链接的二维码、Markdown 文档、打包的文件。 */
export default {
	'pass-on': '转交',
	'pass-markdown': '复制为 Markdown',
	'pass-zip': '全部文件 (.zip)',
	'pass-print': '打印',
	'pass-share': '分享…',
	'pass-qr': '二维码',

	'qr-title': '链接的二维码',
	'qr-picture': '下方链接的二维码',
	'qr-too-long':
		'这个链接有 {length} 个字符。超过 {most} 个，手机就难以从屏幕上可靠地识别二维码：请复制链接，以文字发送。',
	'qr-local': '这个地址只在本机有效。把站点放到对方能访问的服务器上，其他设备才打得开。',
	'qr-close': '关闭',

	'markdown-what': 'Markdown',
	'markdown-saved': '无法写入剪贴板，已改为保存 {name}。',
	'zip-saved': '{name}：共 {count} 个文件。',

	'title-host': '`{host}` 的 SSH 保活',
	'title-all': '所有主机的 SSH 保活',
	made: '由 Holdfast 生成，{date}。重新打开同一页面：',
	setting: '参数',
	value: '值',
	why: '理由',
	path: '链路：从本机到服务器',
	box: '设备',
	timeout: '空闲超时',
	refreshed: '靠什么刷新',
	given: '{timeout}（手工填写）',
	observed: '观察到：静默约 {observed:time}就掉线。',
	help: '补救办法',
	where: '在哪里执行',
	command: '命令',
	does: '作用',
	'in-archive': '压缩包内',
	labelled: '{label}：'
} satisfies Record<keyof typeof en, string>;
