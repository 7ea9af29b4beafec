import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Pages of rules resemble each other so much that together they take an eighth of the room. */
const TOGETHER = 48;

/** What a page asks for besides what is built; other files are for search engines, hosts and stores. */
const FILES =
	/^(?:_app\/immutable\/.*\.(?:js|css)|favicon\.svg|measure\.sh|404\.html|(?:[\w-]+\/)?manifest\.webmanifest)$/;

/**
 * Wraps an adapter: the site it has written is packed for use without network.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where it writes the site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function offline(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const { size, place } = pack(folder, builder.config.kit.version.name);
			await builder.compress(place);
			builder.log.minor(`Packed for offline use: ${(size / 1000).toFixed(0)} KB`);
		}
	};
}

/**
 * Lists everything that a visitor may open without network in `contents.json`, and packs the documents into
 * two files: they come with two requests, and are always those of one build.
 * @param {string} folder the built site
 * @param {string} version
 */
export function pack(folder, version) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => name.replaceAll(sep, '/'))
		.sort();
	const documents = names
		.filter((name) => /(?:^|\/)index\.html$/.test(name))
		.map((name) => name.slice(0, -'index.html'.length));
	const isRule = (/** @type {string} */ path) => /(?:^|\/)rules\/./.test(path);
	const read = (/** @type {string} */ path) =>
		readFileSync(join(folder, path, 'index.html'), 'utf8');

	const pages = packed(
		documents.filter((path) => !isRule(path)).map((path) => [path]),
		read
	);
	const rules = packed(grouped(documents.filter(isRule)), read);
	const contents = {
		files: names.filter((name) => FILES.test(name)),
		pages: pages.segments,
		rules: rules.segments
	};
	const place = join(folder, '_app/immutable/offline', version);
	mkdirSync(place, { recursive: true });
	writeFileSync(join(place, 'contents.json'), JSON.stringify(contents));
	writeFileSync(join(place, 'pages'), pages.bytes);
	writeFileSync(join(place, 'rules'), rules.bytes);
	return { place, size: pages.bytes.length + rules.bytes.length };
}

/**
 * Groups documents so that those most alike stand together: by language, then by rule, with the one of the
 * root beside the one it is a copy of.
 * @param {string[]} paths
 */
function grouped(paths) {
	const key = (/** @type {string} */ path) => (path.startsWith('rules/') ? `en/${path}` : path);
	const sorted = paths.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
	return Array.from({ length: Math.ceil(sorted.length / TOGETHER) }, (_, at) =>
		sorted.slice(at * TOGETHER, (at + 1) * TOGETHER)
	);
}

/**
 * @param {string[][]} groups
 * @param {(path: string) => string} read
 */
function packed(groups, read) {
	const parts = groups.map((paths) => gzipSync(JSON.stringify(paths.map(read)), { level: 9 }));
	let from = 0;
	const segments = groups.map((paths, at) => {
		const to = from + (parts[at]?.length ?? 0);
		const segment = { from, to, paths };
		from = to;
		return segment;
	});
	return { segments, bytes: Buffer.concat(parts) };
}
