import type en from '../en/page.ts';

/** 问题与结果之外的页面文字。 */
export default {
	'site-title': 'Holdfast：让 SSH 会话不掉线',
	'site-description':
		'按实际链路计算安全的 SSH 保活参数，每个数字都说明理由，并给出可直接使用的文件：sshd_config、ssh_config、PuTTY、iTerm2、Xshell、SecureCRT。',
	'skip-to-answer': '跳到结果',
	'no-script': '未启用 JavaScript 时只能看到初次访问的结果，无法打开分享链接。',

	'answer-title': '参数',
	'copy-settings': '复制配置',
	'change-answers': '修改条件',
	'see-result': '查看结果',
	dismiss: '知道了',
	'how-computed': '计算过程',
	close: '关闭',

	'readout-interval': '探测间隔',
	'readout-count': '最多无应答次数',
	'readout-deadline': '判定断线',
	'readout-traffic': '每天流量',
	'readout-none': '–',
	'unit-s': '秒',
	'unit-probes': '次',
	'live-answer': '{interval:time}，{count} 次，{verdict}',
	'live-interval': '{interval:time}，{verdict}',
	'dock-interval': '{interval:time}',
	'dock-summary': '{interval:time} × {count}'
} satisfies Record<keyof typeof en, string>;
