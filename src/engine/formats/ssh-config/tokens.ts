/** What is wrong with the `${…}` in a text (`misc.c dollar_expand`), in the log's words. */
export function environmentFault(text: string): string | undefined {
	for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
		const end = text.indexOf('}', at + 2);
		const name = text.slice(at + 2, end < 0 ? undefined : end);
		if (end < 0)
			return `vdollar_percent_expand: environment variable '${name}' missing closing '}'`;
		if (name === '') return 'vdollar_percent_expand: zero-length environment variable';
		at = end + 1;
	}
	return undefined;
}

/** What `%` and a letter stand for, as far as it can be known. */
export type Tokens = Readonly<Record<string, string | undefined>>;

/**
 * Puts tokens in (`misc.c percent_expand`); one whose value depends on the machine stays as it is.
 * @param known the letters that are taken
 * @returns what is wrong with the text in `fault`, in the log's words
 */
export function expandTokens(
	text: string,
	tokens: Tokens
): { text: string; fault?: undefined } | { text?: undefined; fault: string } {
	if (!text.includes('%')) return { text };
	const parts: string[] = [];
	let plain = 0;
	for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at)) {
		const letter = text[at + 1];
		parts.push(text.slice(plain, at));
		if (letter === undefined) return { fault: 'invalid format' };
		if (letter === '%') parts.push('%');
		else if (Object.hasOwn(tokens, letter)) parts.push(tokens[letter] ?? `%${letter}`);
		else return { fault: `unknown key %${letter}` };
		at += 2;
		plain = at;
	}
	parts.push(text.slice(plain));
	return { text: parts.join('') };
}
