import enBoxes from './en/boxes.ts';
import enCatalogue from './en/catalogue.ts';
import enNotes from './en/notes.ts';
import enSite from './en/site.ts';
import type { Language } from './languages.ts';
import zhBoxes from './zh-cn/boxes.ts';
import zhCatalogue from './zh-cn/catalogue.ts';
import zhNotes from './zh-cn/notes.ts';
import zhSite from './zh-cn/site.ts';

/** The words of the page of timeouts; names come in both languages, since people search in either. */
export const timeouts = {
	en: {
		messages: { ...enSite, ...enCatalogue },
		notes: enNotes,
		boxes: enBoxes,
		otherBoxes: zhBoxes
	},
	'zh-cn': {
		messages: { ...zhSite, ...zhCatalogue },
		notes: zhNotes,
		boxes: zhBoxes,
		otherBoxes: enBoxes
	}
} as const satisfies Record<Language, unknown>;
