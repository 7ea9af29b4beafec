/** All that the site keeps in a browser, by the words that say why: `stored-…`; keys begin so. */
export const STORED = [
	{ id: 'language', store: 'localStorage', key: 'holdfast-language' },
	{ id: 'check', store: 'sessionStorage', key: 'holdfast-check' },
	{ id: 'pages', store: 'caches', key: 'holdfast' }
] as const;
