import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import NotFound from '$lib/site/NotFound.svelte';
import { BASE } from '$lib/site/origin.server.ts';
import common from '$lib/styles/base.css?inline';
import tokens from '$lib/styles/tokens.css?inline';

export const prerender = true;

/** Hosts show it at any depth, so it links nothing that it needs. */
export function GET(): Response {
	const { head, body } = render(NotFound, { props: { base: BASE } });
	const styles = `<style>${tokens}${common}</style>${head}`;
	const hashes = [...styles.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
		([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
	);
	return new Response(
		`<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; style-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="robots" content="noindex" />
		<link rel="icon" href="${BASE}/favicon.svg" type="image/svg+xml" />
		<title>Holdfast: no such page · 没有这个页面</title>
		${styles}
	</head>
	<body>${body}</body>
</html>
`,
		// Not `text/html` alone: its links are not those of a page, and are not followed.
		{ headers: { 'Content-Type': 'text/html; charset=utf-8' } }
	);
}
