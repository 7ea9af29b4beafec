import { alternates, ORIGIN } from '$lib/site/origin.server.ts';
import { LANGUAGES } from '$messages/languages.ts';

export const prerender = true;

type Entries = () => Record<string, string>[];

/** What every page is prerendered for, by the path of its file. */
const pages = import.meta.glob<Entries>('../**/+page.server.ts', {
	eager: true,
	import: 'entries'
});

/** Every page's path without a language. */
const paths = Object.entries(pages).flatMap(([file, entries]) =>
	entries()
		.filter(({ lang }) => !lang)
		.map((params) =>
			file
				.replace(/^\.\.\/\[\[lang=lang\]\]|\+page\.server\.ts$/g, '')
				.replace(/\[(\w+)\]/g, (_, name) => params[name] ?? '')
		)
);

/** Every page in every language, with its other languages; empty where the origin is not known. */
export function GET(): Response {
	const urls = ORIGIN ? paths.sort().flatMap((path) => page(ORIGIN!, path)) : [];
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
		{ headers: { 'Content-Type': 'application/xml' } }
	);
}

function page(origin: string, path: string): string[] {
	const others = alternates(origin, path)
		.map(({ tag, href }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`)
		.join('');
	return LANGUAGES.map((language) => `<url><loc>${origin}/${language}${path}</loc>${others}</url>`);
}
