import type { Release } from '../../facts/release.ts';
import { readPort } from '../sshd-config/port.ts';
import { refuse, type Setting } from './setting.ts';
import { environmentFault } from './tokens.ts';

/** One end of a forwarding: a port, perhaps on a host, or a socket's path. */
type End = { path: string } | { host?: string; port: number };

interface Forward {
	listen: End;
	/** Absent where the other side asks for the target (SOCKS). */
	connect?: End;
}

/** `MAX(sizeof sun_path)`, `NI_MAXHOST` */
const MAX_PATH = 108;
const MAX_HOST = 1025;
/** What a forwarding is put together in, one byte for its end. */
const MAX_SPECIFICATION = 255;

/** `LocalForward`, `RemoteForward` or `DynamicForward`; every line adds one that is not there yet. */
export function forward(kind: 'local' | 'remote' | 'dynamic'): Setting<Map<string, Forward>> {
	return {
		storedAs: kind === 'remote' ? 'remoteforward' : 'localforward',
		read(line) {
			const { release } = line;
			const listen = line.next();
			if (!listen) return refuse(release < 805 ? 'Missing port argument.' : 'Missing argument.');
			let isDynamic = kind === 'dynamic';
			let specification = listen;
			if (!isDynamic) {
				const target = line.next();
				if (target) specification = `${listen}:${target}`;
				else if (kind === 'remote' && release >= 706) isDynamic = true;
				else return refuse('Missing target argument.');
			}
			const read = readForward(
				specification.slice(0, MAX_SPECIFICATION),
				isDynamic,
				kind === 'remote',
				release
			);
			return read
				? new Map([[JSON.stringify(read), read]])
				: refuse('Bad forwarding specification.');
		},
		start: () => new Map(),
		join(earlier, more) {
			for (const [id, forward] of more) if (!earlier.has(id)) earlier.set(id, forward);
			return earlier;
		},
		print(value, { release, values, expand }) {
			if (!value || values.get('clearallforwardings') === 'yes') return undefined;
			// Tokens in paths are put in from 8.3 on.
			const put = release >= 803 ? expand : (text: string) => text;
			return [...value.values()].filter(isPrinted).map(({ listen, connect }) => {
				const from = printEnd(listen, put);
				if (kind === 'dynamic') return from;
				return `${from} ${connect ? printEnd(connect, put) : '[socks]:0'}`;
			});
		}
	};

	/** A local forwarding to a socket's path is printed as a dynamic one, too. */
	function isPrinted({ connect }: Forward): boolean {
		if (kind === 'remote') return true;
		if (!connect) return kind === 'dynamic';
		return kind === 'local' || 'path' in connect;
	}
}

function printEnd(end: End, put: (text: string) => string): string {
	if ('path' in end) return put(end.path);
	return end.host === undefined ? String(end.port) : `[${end.host}]:${end.port}`;
}

interface Field {
	text: string;
	isPath: boolean;
}

/** Reads a forwarding put together with colons (`readconf.c parse_forward`). */
function readForward(
	specification: string,
	isDynamic: boolean,
	isRemote: boolean,
	release: Release
): Forward | undefined {
	if (release >= 804 && environmentFault(specification) !== undefined) return undefined;
	const fields = readFields(specification.replace(/^[ \t\r\n\v\f]+/, ''));
	if (!fields) return undefined;
	const found = isDynamic ? dynamicEnds(fields, release) : bothEnds(fields, release);
	if (!found) return undefined;
	const { listen, connect } = found;
	if (!isRemote && 'port' in listen && listen.port === 0) return undefined;
	if (connect && 'port' in connect && connect.port === 0) return undefined;
	return [listen, connect].every(fits) ? found : undefined;
}

function dynamicEnds(fields: Field[], release: Release): Forward | undefined {
	const [first, second, ...more] = fields;
	if (!first || more.length > 0) return undefined;
	if (!second) {
		const listen = first.isPath ? { path: first.text } : port(first, release);
		return listen && { listen };
	}
	// Two paths, or a port and a path, are a listener and its target all the same.
	if (second.isPath) return bothEnds(fields, release);
	const listen = hostAndPort(first, second, release);
	return listen && { listen };
}

function bothEnds(fields: Field[], release: Release): Forward | undefined {
	const [one, two, three, four] = fields;
	let listen: End | undefined;
	let connect: End | undefined;
	if (one && two && three && four) {
		listen = hostAndPort(one, two, release);
		connect = hostAndPort(three, four, release);
	} else if (one && two && three) {
		if (one.isPath) {
			listen = { path: one.text };
			connect = hostAndPort(two, three, release);
		} else if (three.isPath) {
			listen = hostAndPort(one, two, release);
			connect = { path: three.text };
		} else {
			listen = port(one, release);
			connect = hostAndPort(two, three, release);
		}
	} else if (one && two?.isPath) {
		listen = one.isPath ? { path: one.text } : port(one, release);
		connect = { path: two.text };
	}
	return listen && connect && { listen, connect };
}

function port({ text }: Field, release: Release): End | undefined {
	const number = readPort(text, release);
	return number === undefined ? undefined : { port: number };
}

function hostAndPort({ text: host }: Field, field: Field, release: Release): End | undefined {
	const number = readPort(field.text, release);
	return number === undefined ? undefined : { host, port: number };
}

function fits(end: End | undefined): boolean {
	if (!end) return true;
	if ('path' in end) return end.path.length < MAX_PATH;
	return (end.host?.length ?? 0) < MAX_HOST;
}

/** At most four fields between colons; in brackets a colon is one of the field's own (`parse_fwd_field`). */
function readFields(text: string): Field[] | undefined {
	const fields: Field[] = [];
	let at = 0;
	while (at < text.length && fields.length < 4) {
		if (text[at] === '[') {
			const close = text.indexOf(']', at);
			const next = text[close + 1];
			if (close < 0 || (next !== undefined && next !== ':')) break;
			const field = text.slice(at + 1, close);
			fields.push({ text: field, isPath: field.includes('/') });
			at = close + (next === undefined ? 1 : 2);
			continue;
		}
		const field = readField(text, at);
		if (!field) break;
		fields.push(field);
		at = field.next;
	}
	return at < text.length ? undefined : fields;
}

/** A field up to its colon; a backslash takes the next character as it is. */
function readField(text: string, from: number): (Field & { next: number }) | undefined {
	const parts: string[] = [];
	let isPath = false;
	let plain = from;
	for (let at = from; at < text.length; at++) {
		const character = text[at];
		if (character === '\\') {
			parts.push(text.slice(plain, at));
			plain = at + 1;
			at++;
			if (at >= text.length) return undefined;
		} else if (character === '/') isPath = true;
		else if (character === ':')
			return { text: parts.join('') + text.slice(plain, at), isPath, next: at + 1 };
	}
	return { text: parts.join('') + text.slice(plain), isPath, next: text.length };
}
