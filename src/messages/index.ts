import enPage from './en/page.ts';
import enPlan from './en/plan.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhPage from './zh-cn/page.ts';
import zhPlan from './zh-cn/plan.ts';
import zhSite from './zh-cn/site.ts';

/**
 * The words of the first view, per language. They are read while pages are prerendered and travel
 * inside the page, so that a visitor loads one language and no further request.
 */
export const firstView = {
	en: { messages: { ...enSite, ...enPage, ...enPlan } },
	'zh-cn': { messages: { ...zhSite, ...zhPage, ...zhPlan } }
} as const satisfies Record<Language, unknown>;
