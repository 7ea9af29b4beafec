import { ORIGIN } from '$lib/site/origin.server.ts';

export const prerender = true;

export function GET(): Response {
	const sitemap = ORIGIN ? `\nSitemap: ${ORIGIN}/sitemap.xml\n` : '';
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
		headers: { 'Content-Type': 'text/plain' }
	});
}
