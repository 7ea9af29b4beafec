import { namedBoxes, numbers, shown } from '$lib/learn/numbers.server.ts';
import { LANGUAGES, type Language } from '$messages/languages.ts';
import { learn } from '$messages/learn.ts';

export const entries = () => [{}, ...LANGUAGES.map((lang) => ({ lang }))];

export function load({ params }) {
	const language: Language = params.lang ?? 'en';
	const { messages, boxes } = learn[language];
	return {
		language,
		messages,
		boxes: Object.fromEntries(namedBoxes().map((id) => [id, boxes[id]])),
		numbers: numbers(),
		pictures: shown()
	};
}
