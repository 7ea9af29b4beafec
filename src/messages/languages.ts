/** The languages of the site, as they stand in its addresses. */
export const LANGUAGES = ['en', 'zh-cn'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
	return (LANGUAGES as readonly string[]).includes(text);
}
