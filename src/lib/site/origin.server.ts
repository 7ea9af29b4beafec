import { LANGUAGES, TAGS, type Language } from '$messages/languages.ts';

/** Where the site will be found, a folder included, without its last slash; unknown unless said. */
export const ORIGIN = readOrigin(process.env.HOLDFAST_ORIGIN);

/** The path that the site is found under, such as `/tools/holdfast`; empty at the root of a host. */
export const BASE = ORIGIN ? new URL(ORIGIN).pathname.replace(/\/$/, '') : '';

/** A page in every language, and the one for everybody else; `path` is its path without a language. */
export function alternates(origin: string, path: string): { tag: string; href: string }[] {
	return [
		...LANGUAGES.map((language) => ({ tag: TAGS[language], href: `${origin}/${language}${path}` })),
		{ tag: 'x-default', href: `${origin}/en${path}` }
	];
}

/** What a document says of its own address: nothing unless the origin is known. */
export function addressOf(pathname: string, language: Language): string {
	if (!ORIGIN) return '';
	// A page without a language in its path is the English one.
	const path = pathname.startsWith(`/${language}/`)
		? pathname.slice(language.length + 1)
		: pathname;
	const own = `${ORIGIN}/${language}${path}`;
	return [
		`<link rel="canonical" href="${own}" />`,
		...alternates(ORIGIN, path).map(
			({ tag, href }) => `<link rel="alternate" hreflang="${tag}" href="${href}" />`
		),
		`<meta property="og:url" content="${own}" />`,
		`<meta property="og:image" content="${ORIGIN}/social-${language}.png" />`,
		'<meta property="og:image:width" content="1200" />',
		'<meta property="og:image:height" content="630" />',
		'<meta name="twitter:card" content="summary_large_image" />'
	].join('');
}

function readOrigin(text: string | undefined): string | undefined {
	if (!text) return undefined;
	if (!/^https?:\/\/[^?#]+$/.test(text) || !URL.canParse(text))
		throw new Error(`HOLDFAST_ORIGIN is not the address of a site: ${text}`);
	return new URL(text).href.replace(/\/$/, '');
}
