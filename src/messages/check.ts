import enCheck from './en/check.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhCheck from './zh-cn/check.ts';
import zhSite from './zh-cn/site.ts';

/** The words of the page of checking from the start; those of rules come when it is alive. */
export const checkPage = {
	en: { messages: { ...enSite, ...enCheck } },
	'zh-cn': { messages: { ...zhSite, ...zhCheck } }
} as const satisfies Record<Language, unknown>;
