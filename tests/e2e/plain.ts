import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.xml': 'application/xml'
};

/** The least a static host does: files, `index.html` in folders, `404.html` of the site below `base`. */
export async function servePlainly(root: string, base = '/') {
	const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
	const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		let path = join(root, decodeURIComponent(pathname));
		if (isFolder(path)) {
			if (!pathname.endsWith('/'))
				return void response.writeHead(301, { Location: `${pathname}/` }).end();
			path = join(path, 'index.html');
		}
		const found = isFile(path);
		if (!found) path = join(root, base, '404.html');
		response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[extname(path)] ?? '' });
		createReadStream(path).pipe(response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
