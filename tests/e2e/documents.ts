import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { BUILD } from '../../src/start/build.mjs';

export interface Document {
	/** Its path in the site: `/`, `/en/check/`. */
	path: string;
	/** Its language, as it stands in the path. */
	lang: string | undefined;
	root: HTMLElement;
}

/** Every page of a built site. */
export function documents(folder = BUILD): Document[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /(?:^|\/)index\.html$/.test(file))
		.map((file) => ({
			path: `/${file.slice(0, -'index.html'.length)}`,
			lang: /^(en|zh-cn)\//.exec(file)?.[1],
			root: parse(readFileSync(join(folder, file), 'utf8'))
		}));
}
