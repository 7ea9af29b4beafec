/** The pages of the site, in the order of the top bar: a route, and the code of its name. */
export const PAGES = [
	{ route: '/[[lang=lang]]', name: 'nav-wizard' },
	{ route: '/[[lang=lang]]/check', name: 'nav-check' },
	{ route: '/[[lang=lang]]/timeouts', name: 'nav-timeouts' },
	{ route: '/[[lang=lang]]/rules', name: 'nav-rules' },
	{ route: '/[[lang=lang]]/learn', name: 'nav-learn' },
	{ route: '/[[lang=lang]]/about', name: 'nav-about' }
] as const;
