import { json } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '$messages/languages.ts';
import { manifest } from '$messages/manifest.ts';

export const prerender = true;

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** What a browser asks for where somebody installs the site; every address is relative, for any folder of a host. */
export function GET({ params }) {
	const language: Language = params.lang ?? 'en';
	const root = params.lang ? '../' : './';
	const { messages } = manifest[language];
	const icon = (name: string, sizes: string, purpose = 'any') => ({
		src: `${root}${name}`,
		sizes,
		type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
		purpose
	});
	return json(
		{
			name: messages['site-title'],
			short_name: 'Holdfast',
			description: messages['site-description'],
			lang: language === 'en' ? 'en' : 'zh-CN',
			start_url: './',
			scope: root,
			display: 'standalone',
			background_color: '#ffffff',
			theme_color: '#ffffff',
			categories: ['developer', 'utilities', 'productivity'],
			icons: [
				icon('favicon.svg', 'any'),
				icon('icons/192.png', '192x192'),
				icon('icons/512.png', '512x512'),
				icon('icons/maskable-192.png', '192x192', 'maskable'),
				icon('icons/maskable-512.png', '512x512', 'maskable')
			],
			shortcuts: [
				{ name: messages['nav-check'], url: 'check/' },
				{ name: messages['nav-timeouts'], url: 'timeouts/' }
			]
		},
		{ headers: { 'Content-Type': 'application/manifest+json' } }
	);
}
