import { checkPage } from '$messages/check.ts';
import { LANGUAGES, type Language } from '$messages/languages.ts';

export const entries = () => [{}, ...LANGUAGES.map((lang) => ({ lang }))];

export function load({ params }) {
	const language: Language = params.lang ?? 'en';
	return { language, ...checkPage[language] };
}
