import type en from '../en/site.ts';

/** 每个页面都有的部分。 */
export default {
	'nav-label': '页面',
	'nav-wizard': '参数',
	'nav-check': '检查',
	'nav-timeouts': '超时目录',
	'nav-rules': '规则',
	'nav-learn': '原理',
	'nav-about': '关于',
	'other-language': 'English',
	'other-language-offer': 'This page is available in English',
	'source-code': '填写的内容不会离开本页。',
	licence: 'MIT 许可证',
	'share-link': '复制链接',
	qr: '二维码',
	copy: '复制',
	copied: '已复制',
	'copied-what': '已复制 {what}',
	'copy-refused': '按 Ctrl C',
	loading: '正在加载',
	'load-failed': '这一部分没有加载成功，可检查网络后重试。',
	'one-file': '单文件版，供不能上网的机器使用（{size:bytes}）',
	'try-again': '重试'
} satisfies Record<keyof typeof en, string>;
