import enCheck from './en/check.ts';
import enFormats from './en/formats.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhCheck from './zh-cn/check.ts';
import zhFormats from './zh-cn/formats.ts';
import zhSite from './zh-cn/site.ts';

/** The words of the page of checking from the start; those of rules come when it is alive. */
export const checkPage = {
	en: { messages: { ...enSite, ...enFormats, ...enCheck } },
	'zh-cn': { messages: { ...zhSite, ...zhFormats, ...zhCheck } }
} as const satisfies Record<Language, unknown>;
