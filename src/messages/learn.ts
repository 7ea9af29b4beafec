import enBoxes from './en/boxes.ts';
import enLearn from './en/learn.ts';
import enMyths from './en/learn-myths.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhBoxes from './zh-cn/boxes.ts';
import zhLearn from './zh-cn/learn.ts';
import zhMyths from './zh-cn/learn-myths.ts';
import zhSite from './zh-cn/site.ts';

/** The words of the page that explains; of the boxes' names it takes the few it says. */
export const learn = {
	en: { messages: { ...enSite, ...enLearn, ...enMyths }, boxes: enBoxes },
	'zh-cn': { messages: { ...zhSite, ...zhLearn, ...zhMyths }, boxes: zhBoxes }
} as const satisfies Record<Language, unknown>;
