import { hex8, percentEscape } from './bytes.ts';
import type { KeptSession } from './kept.ts';
import { DEFAULT_SETTINGS, pingValues } from './putty-ping.ts';
import { lineEndOf, textLines, type Edit, type Span } from './span.ts';

/** Where PuTTY for Windows keeps its sessions, below HKEY_CURRENT_USER (windows/platform.h). */
export const SESSIONS_KEY = 'Software\\SimonTatham\\PuTTY\\Sessions';

/**
 * A session's name as its registry key (windows/utils/escape_registry_key.c): space, `\`, `*`, `?`, `%`,
 * a leading dot and every byte outside printable ASCII become `%XX`. An empty name means the defaults.
 * Bytes are those of UTF-8; which code page PuTTY itself takes for other than ASCII is not verified.
 */
export function escapeKeyName(name: string): string {
	return percentEscape(
		name || DEFAULT_SETTINGS,
		(char, index) =>
			char >= ' ' && char <= '~' && !' \\*?%'.includes(char) && !(char === '.' && index === 0)
	);
}

/**
 * A .reg file's text, with LF: the keepalive of one session and nothing else, since an import merges.
 * @param name the session's name, not escaped
 * @param interval seconds, as in `pingValues`
 * @param comments whole lines, each beginning with `;`
 */
export function writeRegistry(name: string, interval: number, comments: string[] = []): string {
	const values = Object.entries(pingValues(interval));
	return `${[
		'Windows Registry Editor Version 5.00',
		'',
		...comments,
		`[HKEY_CURRENT_USER\\${SESSIONS_KEY}\\${escapeKeyName(name)}]`,
		...values.map(([key, value]) => `"${key}"=dword:${hex8(value)}`)
	].join('\n')}\n`;
}

/** A value of a registry file. `other`: some type that PuTTY does not read numbers from. */
export interface RegistryValue extends Span {
	name: string;
	type: 'dword' | 'string' | 'other' | 'deleted';
	/** Of a dword that is one. */
	number?: number;
	/** What stands behind `=`. */
	raw: string;
	rawAt: Span;
}

/** A key of a registry file with its values. */
export interface RegistryKey extends Span {
	path: string;
	pathAt: Span;
	/** The program whose sessions the key is among. */
	program?: 'putty' | 'kitty' | 'winscp';
	/** The session's part of the path, as it stands, and its place. */
	session?: { escaped: string; name: string; at: Span };
	values: RegistryValue[];
}

/** Where programs that read PuTTY's two numbers keep their sessions. */
const PROGRAMS = {
	putty: /^HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\/i,
	kitty: /^HKEY_CURRENT_USER\\Software\\9bis\.com\\KiTTY\\Sessions\\/i,
	winscp: /^HKEY_CURRENT_USER\\Software\\Martin Prikryl\\WinSCP 2\\Sessions\\/i
} as const;

/** Reads a .reg file, `REGEDIT4` or 5.00, every key and value with its place. Never throws. */
export function readRegistry(text: string): { header?: Span; keys: RegistryKey[] } {
	const keys: RegistryKey[] = [];
	let header: Span | undefined;
	for (const line of textLines(text)) {
		const start = line.text.startsWith('\uFEFF') ? 1 : 0;
		const content = line.text.slice(start).trimEnd();
		const from = line.from + start;
		const to = from + content.length;
		if (/^(?:Windows Registry Editor Version|REGEDIT4)/.test(content)) {
			header ??= { from, to };
		} else if (/^\[.*\]$/.test(content)) {
			const path = content.slice(1, -1);
			keys.push({
				path,
				pathAt: { from: from + 1, to: to - 1 },
				...whose(path, from + 1),
				values: [],
				from,
				to
			});
		} else {
			const value = readValue(content, from);
			if (!value) continue;
			if (keys.length === 0)
				keys.push({ path: '', pathAt: { from, to: from }, values: [], from, to: from });
			keys.at(-1)?.values.push(value);
		}
	}
	return { ...(header && { header }), keys };
}

function whose(path: string, from: number): Pick<RegistryKey, 'program' | 'session'> {
	for (const [program, root] of Object.entries(PROGRAMS)) {
		const length = root.exec(path)?.[0].length;
		if (length === undefined) continue;
		const escaped = path.slice(length);
		return {
			program: program as keyof typeof PROGRAMS,
			session: {
				escaped,
				name: unescaped(escaped),
				at: { from: from + length, to: from + path.length }
			}
		};
	}
	return {};
}

/** A name without its `%XX`; what is no UTF-8 stays as it is. */
function unescaped(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

function readValue(content: string, from: number): RegistryValue | undefined {
	const name = /^"((?:[^"\\]|\\.)*)"=/.exec(content);
	if (!name) return undefined;
	const [{ length }, escaped = ''] = name;
	const raw = content.slice(length);
	const digits = /^dword:([\da-f]{1,8})$/i.exec(raw)?.[1];
	return {
		name: escaped.replaceAll(/\\(.)/g, '$1'),
		type: /^dword:/i.test(raw)
			? 'dword'
			: raw.startsWith('"')
				? 'string'
				: raw === '-'
					? 'deleted'
					: 'other',
		...(digits !== undefined && { number: parseInt(digits, 16) }),
		raw,
		rawAt: { from: from + length, to: from + content.length },
		from,
		to: from + content.length
	};
}

/** The last value of a name: an import sets one after the other. */
export function valueOf(key: RegistryKey, name: string): RegistryValue | undefined {
	return key.values.findLast((value) => value.name.toLowerCase() === name.toLowerCase());
}

/** The sessions of a .reg file. Values that the file does not have stay what they are in the registry. */
export function keptInRegistry(text: string): KeptSession[] {
	return readRegistry(text).keys.map((key): KeptSession => {
		const minutes = valueOf(key, 'PingInterval');
		const seconds = valueOf(key, 'PingIntervalSecs');
		const tcp = valueOf(key, 'TCPKeepalives');
		const pings = [minutes, seconds].filter((value) => value !== undefined);
		const at = pings.findLast(({ number = 0 }) => number > 0) ?? pings[0];
		const off = key.program === 'winscp' && !(valueOf(key, 'PingType')?.number ?? 0);
		const interval = (minutes?.number ?? 0) * 60 + (seconds?.number ?? 0);
		return {
			...(key.session && { name: key.session.name }),
			at: key,
			...(at && { probe: { interval: off ? 0 : interval, at } }),
			...(tcp?.number !== undefined && { tcp: { on: tcp.number !== 0, at: tcp } })
		};
	});
}

/** What has to change for a session to be pinged every `interval` seconds; nothing where it already is. */
export function registryEdits(text: string, key: RegistryKey, interval: number): Edit[] {
	const wanted = { ...pingValues(interval), ...(key.program === 'winscp' && { PingType: 1 }) };
	const end = lineEndOf(text);
	const edits: Edit[] = [];
	let missing = '';
	for (const [name, number] of Object.entries(wanted)) {
		const values = key.values.filter((value) => value.name.toLowerCase() === name.toLowerCase());
		const insert = `dword:${hex8(number)}`;
		for (const value of values) if (value.number !== number) edits.push({ ...value.rawAt, insert });
		if (values.length === 0) missing += `${end}"${name}"=${insert}`;
	}
	const last =
		key.values.findLast(({ name }) => /^PingInterval/i.test(name)) ??
		(key.path === '' ? key.values.at(-1) : key);
	if (missing && last) edits.push({ from: last.to, to: last.to, insert: missing });
	return edits;
}

/** The keys whose values PuTTY and its kin read; where a text has no key at all, what stands in it. */
export function sessionKeys(text: string): RegistryKey[] {
	return readRegistry(text).keys.filter(
		({ program, path }) => program !== undefined || path === ''
	);
}
