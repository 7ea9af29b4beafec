import { readFileSync } from 'node:fs';

// What a first view of each page loads, gzipped: the document with every script and sheet it names.
// The wizard's limit is the smallest peer's weight; the others keep what they are from growing unseen.
const LIMITS = {
	'': '59 kB',
	'check/': '70 kB',
	'timeouts/': '88 kB',
	'rules/': '60 kB',
	'rules/HF501/': '48 kB',
	'learn/': '95 kB',
	'about/': '62 kB'
};

export default ['en/', 'zh-cn/'].flatMap((language) =>
	Object.entries(LIMITS).map(([page, limit]) => ({
		name: `/${language}${page}`,
		path: filesOf(`${language}${page}`),
		gzip: true,
		limit
	}))
);

/** @param {string} page */
function filesOf(page) {
	const html = readFileSync(`build/${page}index.html`, 'utf8');
	const files = [...html.matchAll(/_app\/immutable\/[\w./-]+\.(?:js|css)/g)].map(
		([file]) => `build/${file}`
	);
	return [`build/${page}index.html`, ...new Set(files)];
}
