import type en from '../en/page.ts';

/** 问题与结果之外的页面文字。 */
export default {
	'site-title': 'Holdfast：让 SSH 会话不掉线',
	'site-description':
		'按实际链路计算安全的 SSH 保活参数，每个数字都说明理由，并给出可直接使用的文件：sshd_config、ssh_config、PuTTY、iTerm2、Xshell、SecureCRT。',
	'skip-to-answer': '跳到结果',
	'no-script': '未启用 JavaScript 时只能看到初次访问的结果，无法打开分享链接。',

	'questions-title': '实际情况',
	'questions-hint': '每一项都可以不填，结果始终可用。',
	'start-over': '重新开始',

	'answer-title': '参数',
	'copy-settings': '复制配置',
	download: '下载',
	'change-answers': '修改条件',
	'see-result': '查看结果',
	dismiss: '知道了',
	'more-limits': '其余限制：{count} 条',
	'how-computed': '计算过程',
	close: '关闭',
	sources: '来源',
	'limits-title': '限制',

	'readout-interval': '探测间隔',
	'readout-count': '最多无应答次数',
	'readout-deadline': '判定断线',
	'readout-traffic': '每天流量',
	'readout-none': '–',
	'unit-probes': '次',
	'live-answer': '{interval:time}，{count} 次，{verdict}',
	'live-interval': '{interval:time}，{verdict}',
	'dock-interval': '{interval:time}',
	'dock-summary': '{interval:time} × {count}',

	'files-title': '文件与步骤',
	'explain-comments': '用注释说明',
	'for-all-hosts': '所有主机',
	'host-label': '主机名，或已保存会话的名称',
	'system-label': '服务器系统',
	'where-it-goes': '放在哪里',
	'or-elsewhere': '或',
	apply: '生效',
	verify: '验证',
	undo: '撤销',
	expect: '预期输出',

	'target-ssh_config': 'ssh_config',
	'target-sshd_config': 'sshd_config',
	'target-ssh': 'ssh -o',
	'target-putty': 'PuTTY',
	'target-iterm2': 'iTerm2',
	'target-xshell': 'Xshell',
	'target-securecrt': 'SecureCRT',
	'target-shell': 'TMOUT',
	'target-kernel': 'TCP keepalive',
	'target-conntrack': 'Linux 网关',
	'target-watch': '查看与抓包',

	'path-rest': '没读出来的部分'
} satisfies Record<keyof typeof en, string>;
