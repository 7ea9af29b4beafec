import type { Handle } from '@sveltejs/kit';

/** Writes the page's language into the document, and marks the root, which may lead to another one. */
export const handle: Handle = ({ event, resolve }) => {
	const chinese = event.params.lang === 'zh-cn';
	return resolve(event, {
		// `start.ts` has no use for the layout, which is kit's own and empty.
		preload: ({ type, path }) => type === 'js' && !path.includes('/nodes/0.'),
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', chinese ? 'zh-CN' : 'en')
				.replace(
					'%root%',
					event.route.id === '/[[lang=lang]]' && !event.params.lang ? 'data-root' : ''
				)
	});
};
