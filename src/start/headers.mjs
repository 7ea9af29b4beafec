/**
 * Reads a `_headers` file, as Netlify and Cloudflare Pages do: an address, which may end in `*`, and
 * the headers of what is found there, set in.
 * @param {string} text
 * @returns {(path: string) => [name: string, value: string][]} the headers of an address
 */
export function readHeaders(text) {
	/** @type {{ address: string, headers: [string, string][] }[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		const said = line.trim();
		if (said === '' || said.startsWith('#')) continue;
		if (said === line.trimEnd()) rules.push({ address: said, headers: [] });
		else {
			const colon = said.indexOf(':');
			rules.at(-1)?.headers.push([said.slice(0, colon), said.slice(colon + 1).trim()]);
		}
	}
	return (path) =>
		rules
			.filter(({ address }) =>
				address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address
			)
			.flatMap(({ headers }) => headers);
}
