import { error } from '@sveltejs/kit';
import { RULES } from '$engine';
import { pageOf } from '$lib/rules/entry.server.ts';
import { LANGUAGES, type Language } from '$messages/languages.ts';
import { rules } from '$messages/rules.ts';

export const entries = () =>
	RULES.flatMap(({ code }) => [{ code }, ...LANGUAGES.map((lang) => ({ lang, code }))]);

export function load({ params }) {
	const language: Language = params.lang ?? 'en';
	const rule = RULES.find(({ code }) => code === params.code);
	if (!rule) error(404);
	const { words, ...page } = pageOf(rule, language);
	return { language, messages: { ...rules[language].messages, ...words }, page };
}
