import type { Handle } from '@sveltejs/kit';
import { addressOf } from '$lib/site/origin.server.ts';
import { TAGS, type Language } from '$messages/languages.ts';

/** Writes the page's language and address into the document, and marks the root, which may lead to another one. */
export const handle: Handle = ({ event, resolve }) => {
	const { params, route, url } = event;
	const language: Language = params.lang ?? 'en';
	const root = route.id === '/[[lang=lang]]' && !params.lang;
	return resolve(event, {
		// `start.ts` has no use for the layout, which is kit's own and empty.
		preload: ({ type, path }) => type === 'js' && !path.includes('/nodes/0.'),
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', TAGS[language])
				.replace('%root%', root ? 'data-root' : '')
				.replace('%address%', addressOf(url.pathname, language))
				.replace('%manifest%', `${language}/manifest.webmanifest`)
	});
};
