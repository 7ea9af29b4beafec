import { expect, test } from '@playwright/test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../src/start/build.mjs';
import { documents } from './documents.ts';

const SITE = 'http://site.test';

test('every link of every page leads somewhere, without a detour', () => {
	const all = documents();
	const pages = new Map(
		all.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))])
	);
	const dead: string[] = [];
	for (const { path, root } of all)
		for (const element of root.querySelectorAll('[href], [src]')) {
			const said = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
			const { origin, pathname, hash } = new URL(said, SITE + path);
			if (origin !== SITE) continue;
			const ids = pages.get(pathname);
			const found = ids ?? statSync(join(BUILD, pathname), { throwIfNoEntry: false })?.isFile();
			// Behind `=` stands what a page reads: answers, or a text.
			const anchor = hash.includes('=') ? '' : hash.slice(1);
			if (!found || (anchor && !ids?.has(anchor))) dead.push(`${path} ${said}`);
		}
	expect(all.length).toBeGreaterThan(100);
	expect(dead).toEqual([]);
});
