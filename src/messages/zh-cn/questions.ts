import type en from '../en/questions.ts';

/** 问题、选项，以及填写有误时的说明。 */
export default {
	'questions-title': '实际情况',
	'questions-hint': '每一项都可以不填，结果始终可用。',
	'start-over': '重新开始',

	'question-symptom': '掉线时看到什么？',
	'symptom-none': '不确定，或还没遇到',
	'symptom-freezes': '卡死，没有任何提示',
	'symptom-reset': '`Broken pipe` 或 `Connection reset`',
	'symptom-closed': '`closed by remote host`',
	'symptom-logged-out': '`auto-logout`，或 shell 自己退出',
	'symptom-after-sleep': '只在休眠或换网络之后',

	'question-control': '可以改动哪些地方？',
	'control-client': '自己的电脑',
	'control-server': '服务器',
	'control-network': '中间的网络',

	'question-clients': '用哪个客户端？',
	'client-openssh': 'OpenSSH',
	'client-putty': 'PuTTY',
	'client-iterm2': 'iTerm2',
	'client-xshell': 'Xshell',
	'client-securecrt': 'SecureCRT',
	'client-other': '其他',
	'client-openssh-hint': '终端、git、VS Code、rsync：凡是调用 `ssh` 的都算。',

	'question-path': '到服务器之间有什么设备？',
	'measure-title': '或者自己测一下',
	'path-you': '本机',
	'path-server': '服务器',
	'path-empty':
		'尚未填写。{interval:time}低于全部 {total} 个有据可查的超时，其中 {spare} 个还能多容一次丢失。',
	'path-add': '把知道的加上：',
	'family-home-router': '家用路由器',
	'family-mobile': '移动网络',
	'family-enterprise-firewall': '企业防火墙',
	'family-cloud': '云',
	'family-proxy': '代理、容器',
	'family-bastion': '堡垒机',
	'family-vpn': 'VPN',
	'family-number': '直接填数字',
	'question-drop': '或者：大约多久就掉线',
	'drop-hint': '（静默时长）。没计过时就留空。',

	'question-outage': '要扛住多长的网络中断？',
	'outage-hint': 'Wi-Fi 抖动、路由器重启、过隧道。设得越长，发现对端失联就越晚。',
	'outage-30': '30 秒',
	'outage-120': '2 分钟',
	'outage-300': '5 分钟',
	'outage-600': '10 分钟',
	'outage-other': '其他',

	'question-more': '服务器、shell 与丢包',

	'unit-min': '分钟',
	'unit-h': '小时',
	'unit-label': '单位'
} satisfies Record<keyof typeof en, string>;
