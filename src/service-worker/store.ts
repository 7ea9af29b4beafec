import { base, version } from '$service-worker';

/** A run of a pack: some documents, packed together. */
interface Segment {
	from: number;
	to: number;
	/** Their addresses below the site's root, in the order they are packed. */
	paths: string[];
}

/** What a build consists of; written by `adapter.mjs`. */
interface Contents {
	/** Everything but documents. */
	files: string[];
	pages: Segment[];
	rules: Segment[];
}

const PREFIX = `holdfast ${base}/ `;
/** Everything of one version is in one cache: a page is never put together from two. */
const CACHE = PREFIX + version;
const IMMUTABLE = `${base}/_app/immutable/`;
const PLACE = `${IMMUTABLE}offline/${version}`;
/** So many requests at a time leave the line to the page. */
const AT_ONCE = 4;
const MATCH = { ignoreVary: true, ignoreSearch: true };

/** Fetches the version as a whole, all but the pages of rules; fails where anything of it is missing. */
export async function install(): Promise<void> {
	const cache = await caches.open(CACHE);
	const contents = await keep(cache, `${PLACE}/contents.json`);
	await keep(cache, `${PLACE}/pages`);
	const { files } = (await contents.json()) as Contents;
	const left = files.map((file) => `${base}/${file}`);
	const work = async () => {
		for (let url = left.pop(); url !== undefined; url = left.pop()) await keep(cache, url);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Fetches the pages of rules, unless they are there. */
export async function storeRules(): Promise<void> {
	const cache = await caches.open(CACHE);
	await keep(cache, `${PLACE}/rules`);
}

export async function hasRules(): Promise<boolean> {
	const cache = await caches.open(CACHE);
	return (await cache.match(`${PLACE}/rules`)) !== undefined;
}

/** A file of this version; one whose name changes with its content may be of another, for a page still open. */
export async function fileAt(url: string): Promise<Response | undefined> {
	const cache = await caches.open(CACHE);
	const own = await cache.match(url, MATCH);
	return (
		own ?? (new URL(url).pathname.startsWith(IMMUTABLE) ? caches.match(url, MATCH) : undefined)
	);
}

/** A document of this version, by its address below the site's root. */
export async function documentAt(path: string): Promise<string | undefined> {
	const cache = await caches.open(CACHE);
	const contents = (await (await cache.match(`${PLACE}/contents.json`))?.json()) as
		Contents | undefined;
	for (const pack of ['pages', 'rules'] as const) {
		const segment = contents?.[pack].find(({ paths }) => paths.includes(path));
		const bytes = segment && (await (await cache.match(`${PLACE}/${pack}`))?.blob());
		if (!bytes) continue;
		const part = bytes.slice(segment.from, segment.to).stream();
		const unpacked = new Response(part.pipeThrough(new DecompressionStream('gzip')));
		const documents = (await unpacked.json()) as string[];
		return documents[segment.paths.indexOf(path)];
	}
	return undefined;
}

/**
 * Removes older versions, as soon as no page is open that may be of one.
 * @param leaving the page that is being left
 */
export async function tidy(
	{ clients, registration }: ServiceWorkerGlobalScope,
	leaving = ''
): Promise<void> {
	const names = await caches.keys();
	const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	// A newer version may be on its way in.
	if (registration.installing ?? registration.waiting ?? open.some(({ id }) => id !== leaving))
		return;
	const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
	await Promise.all(old.map((name) => caches.delete(name)));
}

/** Puts something into the cache of this version: from the one before, where it is the same, or from the network. */
async function keep(cache: Cache, url: string): Promise<Response> {
	const there = await cache.match(url);
	if (there) return there;
	const isFixed = url.startsWith(IMMUTABLE);
	const known = isFixed ? await caches.match(url, MATCH) : undefined;
	const response = known ?? (await fetch(url, { cache: isFixed ? 'default' : 'no-cache' }));
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
	// Some hosts answer what they do not have with a page.
	if (!response.ok || response.redirected || isPage !== url.endsWith('.html'))
		throw new Error(`${url}: ${response.status}`);
	await cache.put(url, response.clone());
	return response;
}
