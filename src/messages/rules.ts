import enFormats from './en/formats.ts';
import enClients from './en/rules/clients.ts';
import enFixes from './en/rules/fixes.ts';
import enFolklore from './en/rules/folklore.ts';
import enKeepalive from './en/rules/keepalive.ts';
import enNoEffect from './en/rules/no-effect.ts';
import enRefused from './en/rules/refused.ts';
import enSaid from './en/rules/said.ts';
import enAbout from './en/rules-about.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhFormats from './zh-cn/formats.ts';
import zhClients from './zh-cn/rules/clients.ts';
import zhFixes from './zh-cn/rules/fixes.ts';
import zhFolklore from './zh-cn/rules/folklore.ts';
import zhKeepalive from './zh-cn/rules/keepalive.ts';
import zhNoEffect from './zh-cn/rules/no-effect.ts';
import zhRefused from './zh-cn/rules/refused.ts';
import zhSaid from './zh-cn/rules/said.ts';
import zhAbout from './zh-cn/rules-about.ts';
import zhSite from './zh-cn/site.ts';

type Messages = Readonly<Record<string, string>>;

/** The words of the pages about rules, and those of every rule; a page takes the few it shows. */
export const rules: Record<Language, { messages: Messages; words: Messages }> = {
	en: {
		messages: { ...enSite, ...enFormats, ...enAbout },
		words: {
			...enRefused,
			...enNoEffect,
			...enKeepalive,
			...enClients,
			...enFolklore,
			...enSaid,
			...enFixes
		}
	},
	'zh-cn': {
		messages: { ...zhSite, ...zhFormats, ...zhAbout },
		words: {
			...zhRefused,
			...zhNoEffect,
			...zhKeepalive,
			...zhClients,
			...zhFolklore,
			...zhSaid,
			...zhFixes
		}
	}
};
