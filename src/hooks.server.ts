import type { Handle } from '@sveltejs/kit';

/** Writes the page's language into the document, and marks the root, which may lead to another one. */
export const handle: Handle = ({ event, resolve }) => {
	const chinese = event.params.lang === 'zh-cn';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', chinese ? 'zh-CN' : 'en')
				.replace('%manifest%', `${chinese ? 'zh-cn' : 'en'}/manifest.webmanifest`)
				.replace(
					'%root%',
					event.route.id === '/[[lang=lang]]' && !event.params.lang ? 'data-root' : ''
				)
	});
};
