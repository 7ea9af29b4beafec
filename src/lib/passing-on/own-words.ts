import type { Language } from '$messages/languages.ts';

/** The words of this part of the page, in one language. */
export async function ownWords(language: Language): Promise<Readonly<Record<string, string>>> {
	const words =
		language === 'en'
			? await import('$messages/en/passing-on.ts')
			: await import('$messages/zh-cn/passing-on.ts');
	return words.default;
}
