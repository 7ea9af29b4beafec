import enAbout from './en/about.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhAbout from './zh-cn/about.ts';
import zhSite from './zh-cn/site.ts';

/** The words of the page about the site. */
export const about: Record<Language, { messages: Readonly<Record<string, string>> }> = {
	en: { messages: { ...enSite, ...enAbout } },
	'zh-cn': { messages: { ...zhSite, ...zhAbout } }
};
