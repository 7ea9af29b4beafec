import { facts } from '$lib/about/facts.ts';
import { licences } from '$lib/about/licences.server.ts';
import { recordOf, type TestRecord } from '$lib/about/record.ts';
import record from '$lib/about/record.json';
import { about } from '$messages/about.ts';
import { LANGUAGES, type Language } from '$messages/languages.ts';

export const entries = () => [{}, ...LANGUAGES.map((lang) => ({ lang }))];

export function load({ params }) {
	const language: Language = params.lang ?? 'en';
	return {
		language,
		...about[language],
		record: recordOf(record as TestRecord),
		facts: facts(),
		licences: licences()
	};
}
