import type en from '../en/offline.ts';

/** 关于网络和版本的一行提示。 */
export default {
	'offline-all': '当前离线，所有功能照常可用。',
	'offline-most': '当前离线，除单条规则的页面外，其余功能照常可用。',
	'version-newer': '新版本已就绪。',
	'version-reload': '重新加载',
	'version-later': '以后再说'
} satisfies Record<keyof typeof en, string>;
