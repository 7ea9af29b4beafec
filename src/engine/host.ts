/** The host of an environment, as far as ssh can be given it. */
export interface HostName {
	/** What follows `ssh`: with the user where one was given. */
	destination: string;
	/** What `Host` matches: the name as typed, without the user. */
	pattern: string;
	/** What stands before a colon and a path: an IPv6 address in brackets. */
	remote: string;
}

/**
 * Reads the name of one host; `user@host` is taken apart.
 * @returns nothing where the name is absent or is no host name (a GUI session may be called anything)
 */
export function hostName(host: string | undefined): HostName | undefined {
	const found = /^(?:([\w.][\w.+-]{0,63})@)?([\w.:][\w.:%-]{0,127})$/.exec(host ?? '');
	if (!found) return undefined;
	const [, user = 'user', pattern = ''] = found;
	const bracketed = pattern.includes(':') ? `[${pattern}]` : pattern;
	return { destination: `${user}@${pattern}`, pattern, remote: `${user}@${bracketed}` };
}

/** Stands where a person has to write their own. */
export const SOME_HOST = 'server.example.com';
