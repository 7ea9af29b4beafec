/** The OpenSSH releases one can be judged by, newest first. */
export const RELEASES: readonly string[] = [
	...Array.from({ length: 7 }, (_, minor) => `10.${minor}`).toReversed(),
	...Array.from({ length: 10 }, (_, minor) => `9.${minor}`).toReversed(),
	...Array.from({ length: 8 }, (_, minor) => `8.${minor + 2}`).toReversed()
];

/** Systems known to ship one of them, read from their packages. */
export const SHIPPED: Readonly<Record<string, string>> = {
	'9.2': 'Debian 12',
	'10.0': 'Debian 13'
};
