import type en from '../en/around.ts';

/** 页面之外的部分：地址没有页面时的提示，以及链接预览图。 */
export default {
	'not-found-heading': '这个地址没有页面',
	'not-found-about': '地址可能有误，或者没有复制完整。',
	'not-found-pages': '可以从这些页面重新开始：',

	'social-claim': '让 SSH 会话不掉线',
	'social-about': '按链路计算保活参数，每个数值都有依据。',
	'social-before': '未启用保活',
	'social-after': '使用这些参数',
	'social-forgets': '5:50 负载均衡删除会话表项',
	'social-holds': '不掉线'
} satisfies Record<keyof typeof en, string>;
