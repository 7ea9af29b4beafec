import enPage from './en/page.ts';
import enPlan from './en/plan.ts';
import enQuestions from './en/questions.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhPage from './zh-cn/page.ts';
import zhPlan from './zh-cn/plan.ts';
import zhQuestions from './zh-cn/questions.ts';
import zhSite from './zh-cn/site.ts';

/**
 * The words of the first view, per language. They are read while pages are prerendered and travel
 * inside the page, so that a visitor loads one language and no further request.
 */
export const firstView = {
	en: { messages: { ...enSite, ...enPage, ...enQuestions, ...enPlan } },
	'zh-cn': { messages: { ...zhSite, ...zhPage, ...zhQuestions, ...zhPlan } }
} as const satisfies Record<Language, unknown>;
