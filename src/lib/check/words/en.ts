/** What the page of checking says once it is alive: every rule, the keywords, why a setting holds. */
const files = import.meta.glob<Readonly<Record<string, string>>>(
	[
		'../../../messages/en/rules/*.ts',
		'../../../messages/en/{keywords,amend,effective,effective-clients,problems,limits}.ts'
	],
	{ eager: true, import: 'default' }
);

export const messages: Readonly<Record<string, string>> = Object.assign(
	{},
	...Object.values(files)
);
