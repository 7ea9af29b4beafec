import type { Language } from '$messages/languages.ts';

/** Read by the script in `app.html`, which opens the root in the language chosen last. */
const KEY = 'holdfast-language';

/** Keeps the language a person chose; a browser that stores nothing is fine too. */
export function remember(language: Language): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Private windows may refuse.
	}
}
