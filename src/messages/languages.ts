/** The languages of the site, as they stand in its addresses. */
export const LANGUAGES = ['en', 'zh-cn'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The languages as documents name them. */
export const TAGS = { en: 'en', 'zh-cn': 'zh-CN' } as const satisfies Record<Language, string>;

export function isLanguage(text: string): text is Language {
	return (LANGUAGES as readonly string[]).includes(text);
}
