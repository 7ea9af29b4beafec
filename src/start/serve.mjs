import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUILD } from './build.mjs';
import { readHeaders } from './headers.mjs';

/**
 * Serves a folder on 127.0.0.1 as a static host would: clean URLs, compressed files, `_headers`, 404.html.
 * @param {object} [options]
 * @param {string} [options.dir]
 * @param {number} [options.port] any free one unless given
 * @param {string} [options.base] the path it is found under, such as `/tools/holdfast`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = BUILD, port = 0, base = '' } = {}) {
	const { default: sirv } = await import('sirv');
	const files = sirv(dir, {
		etag: true,
		gzip: true,
		brotli: true,
		onNoMatch: (_, response) => notFound(response),
		setHeaders: (response, path) => addHeaders(response, path)
	});
	const told = join(dir, '_headers');
	const headersOf = readHeaders(existsSync(told) ? readFileSync(told, 'utf8') : '');

	const server = createServer((request, response) => {
		const address = `http://localhost${request.url}`;
		if (!URL.canParse(address)) return notFound(response);
		const { pathname, search } = new URL(address);
		if (pathname !== base && !pathname.startsWith(`${base}/`)) return notFound(response);
		const path = pathname.slice(base.length);
		if (isFolder(path)) return redirect(response, `${pathname}/${search}`);
		request.url = path + search;
		files(request, response);
	});
	await /** @type {Promise<void>} */ (
		new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done))
	);
	const address = server.address();
	const taken = typeof address === 'object' ? address?.port : port;

	return {
		url: `http://127.0.0.1:${taken}${base}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};

	/**
	 * Without its last slash, a page's relative links would lead elsewhere.
	 * @param {string} path
	 */
	function isFolder(path) {
		return !path.endsWith('/') && existsSync(join(dir, decode(path), 'index.html'));
	}

	/**
	 * @param {import('node:http').ServerResponse} response
	 * @param {string} path
	 */
	function addHeaders(response, path) {
		response.setHeader('Cache-Control', 'no-cache');
		for (const [name, value] of headersOf(path)) response.setHeader(name, value);
	}

	/** @param {import('node:http').ServerResponse} response */
	function notFound(response) {
		addHeaders(response, '/404.html');
		const page = join(dir, '404.html');
		const known = existsSync(page);
		response
			.writeHead(404, { 'Content-Type': `text/${known ? 'html' : 'plain'};charset=utf-8` })
			.end(known ? readFileSync(page) : 'Not found');
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
	response.writeHead(308, { Location: location }).end();
}

/** @param {string} path */
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			dir: { type: 'string', default: BUILD },
			port: { type: 'string', default: '0' },
			base: { type: 'string', default: '' }
		}
	});
	const { url } = await serve({ ...values, port: Number(values.port) });
	console.log(url);
}
