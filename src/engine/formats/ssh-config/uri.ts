import type { Release } from '../../facts/release.ts';
import type { Build } from '../openssh/resolution.ts';
import { readPort } from '../sshd-config/port.ts';

/** A host behind which something may follow. */
interface HostAndRest {
	/** As written, brackets and all. */
	host: string;
	delimiter?: ':' | '/';
	rest?: string;
}

/** Takes a host apart from what follows it behind `:` or `/` (`misc.c hpdelim2`). */
export function hostAndRest(text: string): HostAndRest | undefined {
	let at = 0;
	if (text.startsWith('[')) {
		at = text.indexOf(']') + 1;
		if (at === 0) return undefined;
	} else while (at < text.length && text[at] !== ':' && text[at] !== '/') at++;
	if (at >= text.length) return { host: text };
	const delimiter = text[at];
	if (delimiter !== ':' && delimiter !== '/') return undefined;
	return { host: text.slice(0, at), delimiter, rest: text.slice(at + 1) };
}

/** A host without the brackets around it (`misc.c cleanhostname`). */
function cleanHost(host: string): string {
	return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

/** Whom to reach, and where. */
export interface Destination {
	user?: string;
	host: string;
	port?: number;
}

/** Reads `[user@]host[:port]` or, since 7.7, an `ssh` URI (`misc.c parse_user_host_port`, `parse_uri`). */
export function readDestination(
	text: string,
	release: Release,
	build: Build
): Destination | undefined {
	if (release >= 707 && text.startsWith('ssh://')) {
		const destination = readUri(text.slice('ssh://'.length), release);
		// Until 8.5 the other form had to be right, too, and then was what counted; Debian's 8.4 is mended.
		const isMended = release >= (build === 'debian' ? 804 : 805);
		return destination && !isMended ? readPlain(text, release) : destination;
	}
	return readPlain(text, release);
}

function readPlain(text: string, release: Release): Destination | undefined {
	const at = release >= 707 ? text.lastIndexOf('@') : text.indexOf('@');
	if (at === 0) return undefined;
	const target = hostAndRest(text.slice(at + 1));
	if (!target || target.host === '') return undefined;
	if (target.delimiter === '/' && release >= 809) return undefined;
	const destination: Destination = { host: cleanHost(target.host) };
	if (at > 0) destination.user = text.slice(0, at);
	if (!target.rest) return destination;
	const port = readPort(target.rest, release);
	if (!port) return undefined;
	return { ...destination, port };
}

function readUri(text: string, release: Release): Destination | undefined {
	const at = text.indexOf('@');
	const info = at < 0 ? undefined : text.slice(0, at).split(';', 1)[0];
	if (info === '') return undefined;
	const user = info === undefined ? undefined : decode(info);
	if (info !== undefined && user === undefined) return undefined;
	const target = hostAndRest(text.slice(at + 1));
	if (!target || target.host === '') return undefined;
	const host = cleanHost(target.host);
	if (domainFault(host, release) !== undefined) return undefined;
	const destination: Destination = user === undefined ? { host } : { user, host };
	if (!target.rest) return destination;
	// A path is not allowed; a lone `/` is none.
	if (target.delimiter === '/') return undefined;
	const [digits = '', ...path] = target.rest.split('/');
	if (path.join('/') !== '') return undefined;
	const port = readPort(digits, release);
	return port ? { ...destination, port } : undefined;
}

/** `%XX` and `+` taken for what they stand for (`misc.c urldecode`). */
function decode(text: string): string | undefined {
	if (/%(?![\da-f]{2})|%00/i.test(text)) return undefined;
	const bytes = text
		.replaceAll('+', ' ')
		.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return bytes;
}

/** What is wrong with the name of a domain (`misc.c valid_domain`). */
export function domainFault(name: string, release: Release): string | undefined {
	const what = release < 707 ? 'hostname suffix' : 'domain name';
	const start = release >= 1000 ? /^\w/ : /^[\da-z]/i;
	const shown = name.slice(0, 100);
	if (name === '') return release < 707 ? 'empty hostname suffix' : 'empty domain name';
	if (!start.test(name)) return `${what} "${shown}" starts with invalid character`;
	const bad = /[^\w.-]/.exec(name)?.index ?? Infinity;
	const dots = name.indexOf('..');
	if (dots >= 0 && dots < bad) return `${what} "${shown}" contains consecutive separators`;
	return bad < Infinity ? `${what} "${shown}" contains invalid characters` : undefined;
}
