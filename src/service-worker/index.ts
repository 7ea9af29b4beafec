import { base } from '$service-worker';
import { documentAt, fileAt, hasRules, install, storeRules, tidy } from './store.ts';

// Everything works without network after one visit. A version is taken as a whole, and a newer one waits
// until no page of this one is open, or until somebody asks for it.
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => {
	// The page that brought this worker needs it for what it has not loaded yet.
	event.waitUntil(Promise.all([worker.clients.claim(), tidy(worker)]));
});

worker.addEventListener('message', (event) => {
	switch (event.data) {
		case 'take-over':
			return event.waitUntil(worker.skipWaiting());
		case 'store-rules':
			return event.waitUntil(storeRules().catch(() => undefined));
		case 'has-rules':
			return event.waitUntil(hasRules().then((has) => event.ports[0]?.postMessage(has)));
	}
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (!pathname.startsWith(`${base}/`)) return;
	if (request.mode === 'navigate') {
		event.respondWith(answer(request));
		event.waitUntil(tidy(worker, event.clientId));
	} else event.respondWith(fileAt(request.url).then((file) => file ?? fetch(request)));
});

/** A document: of this version, then whatever the network has, then that there is none. */
async function answer(request: Request): Promise<Response> {
	const url = new URL(request.url);
	const path = decode(url.pathname.slice(base.length + 1)).replace(/(^|\/)index\.html$/, '$1');
	const found = await documentAt(path);
	if (found !== undefined) return page(found);
	// Without its last slash, a page's relative links would lead elsewhere.
	if (!path.endsWith('/') && (await documentAt(`${path}/`)) !== undefined)
		return Response.redirect(`${url.origin}${base}/${path}/${url.search}`, 308);
	try {
		return await fetch(request);
	} catch (error) {
		const file = await fileAt(request.url);
		if (file) return file;
		// What exists but is not stored is the browser's to explain.
		if (/(?:^|\/)rules\/HF\d+\/?$|^holdfast\.html$/.test(path)) throw error;
		const missing = await fileAt(`${url.origin}${base}/404.html`);
		return missing ? page(await missing.text(), 404) : Response.error();
	}
}

function page(text: string, status = 200): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
