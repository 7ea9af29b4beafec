import { RULES } from '$engine';
import { entryOf } from '$lib/rules/entry.server.ts';
import { LANGUAGES, type Language } from '$messages/languages.ts';
import { rules } from '$messages/rules.ts';

export const entries = () => [{}, ...LANGUAGES.map((lang) => ({ lang }))];

export function load({ params }) {
	const language: Language = params.lang ?? 'en';
	return {
		language,
		messages: rules[language].messages,
		rules: RULES.map((rule) => entryOf(rule, language))
	};
}
