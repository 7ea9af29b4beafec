import enPage from './en/page.ts';
import enPlan from './en/plan.ts';
import enQuestions from './en/questions.ts';
import enSshConfig from './en/targets/ssh_config.ts';
import type { Language } from './languages.ts';
import zhPage from './zh-cn/page.ts';
import zhPlan from './zh-cn/plan.ts';
import zhQuestions from './zh-cn/questions.ts';
import zhSshConfig from './zh-cn/targets/ssh_config.ts';

/**
 * The words of the first view, per language. They are read while pages are prerendered and travel
 * inside the page, so that a visitor loads one language and no further request.
 */
export const firstView = {
	en: { messages: { ...enPage, ...enQuestions, ...enPlan }, tab: enSshConfig },
	'zh-cn': { messages: { ...zhPage, ...zhQuestions, ...zhPlan }, tab: zhSshConfig }
} as const satisfies Record<Language, unknown>;
