import enPage from './en/page.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhPage from './zh-cn/page.ts';
import zhSite from './zh-cn/site.ts';

/** The words of the manifest. */
export const manifest = {
	en: { messages: { ...enSite, ...enPage } },
	'zh-cn': { messages: { ...zhSite, ...zhPage } }
} as const satisfies Record<Language, unknown>;
