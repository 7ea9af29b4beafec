import {
	CONTROLS,
	SYMPTOMS,
	defaultEnvironment,
	sanitize,
	shown,
	type Environment,
	type Hop
} from './environment.ts';
import { isBoxId } from './facts/boxes.ts';
import { CLIENT_IDS } from './facts/clients.ts';
import { SYSTEM_IDS } from './facts/systems.ts';
import type { Problem } from './reason.ts';

/**
 * The answers as a link carries them after `#`: readable `key=value`, the version first, only what
 * differs from the defaults. Keys are written once and never renamed; old links open for ever.
 */
const VERSION = 1;
/** Longer than any link this site writes; the rest of a longer one is ignored. */
const MAX_LENGTH = 4000;
/** Stands for a list with nothing chosen, since a link should not end in `=`. */
const NONE = 'none';
/** Nothing real has more boxes in a row; the rest of a longer path is not read. */
const MAX_HOPS = 32;

/** One key of the link: how an answer is written, and how it is read back. */
interface Entry {
	write(environment: Environment): string | undefined;
	/** @returns what it says, or nothing where it says nothing usable; bad list items go to `bad` */
	read(value: string, bad: (item: string) => void): Partial<Environment> | undefined;
}

const entries: Record<string, Entry> = {
	see: choice('symptom', SYMPTOMS),
	control: list('control', CONTROLS),
	clients: list('clients', CLIENT_IDS),
	path: { write: writePath, read: readPath },
	partial: flag('partial'),
	drop: number('observedDrop'),
	outage: number('outage'),
	losses: number('losses'),
	frugal: flag('frugal'),
	tmout: number('shellTimeout'),
	sshd: text('serverOpenssh'),
	system: choice('serverSystem', SYSTEM_IDS),
	host: text('host')
};

/** What follows `#` in a link to these answers; unusable answers are left out. */
export function encodeLink(given: Environment): string {
	const { environment } = sanitize(given);
	const pairs = Object.entries(entries).flatMap(([key, entry]) => {
		const value = entry.write(environment);
		return value === undefined ? [] : [`${key}=${value}`];
	});
	return [`v=${VERSION}`, ...pairs].join('&');
}

/** Whether a fragment is a link of this site; one without a version is an anchor. */
export function isLink(hash: string): boolean {
	return /^#?v(?:=|%3d)/i.test(hash);
}

/**
 * Reads a link, with or without its `#`. Whatever cannot be used is named and left at its default;
 * an anchor gives the defaults and no problem.
 */
export function decodeLink(hash: string): { environment: Environment; problems: Problem[] } {
	const problems: Problem[] = [];
	const given: Partial<Environment> = {};
	const seen = new Set<string>();
	if (!isLink(hash)) return { environment: structuredClone(defaultEnvironment), problems };
	const plain = hash.replace(/^#/, '');
	// Some programs escape the whole of what they pass on.
	const whole = plain.startsWith('v=') ? plain : (unescaped(plain) ?? plain);
	if (whole.length > MAX_LENGTH)
		problems.push({ code: 'link-too-long', params: { max: MAX_LENGTH } });

	for (const pair of whole.slice(0, MAX_LENGTH).split('&')) {
		if (pair === '') continue;
		const equals = pair.indexOf('=');
		const key = equals < 0 ? pair : pair.slice(0, equals);
		const value = unescaped(equals < 0 ? '' : pair.slice(equals + 1));
		if (seen.has(key)) ignore('link-repeated', key, value);
		else if (key === 'v') readVersion(value);
		else readEntry(key, value);
		seen.add(key);
	}

	const { environment, problems: refused } = sanitize({
		...structuredClone(defaultEnvironment),
		...given
	});
	return { environment, problems: [...problems, ...refused] };

	function ignore(code: string, key: string, value = '') {
		problems.push({ code, params: { key: shown(key), value: shown(value) }, at: shown(key) });
	}

	function readVersion(value: string | undefined) {
		if (value === undefined || !/^\d{1,6}$/.test(value) || Number(value) < 1)
			ignore('link-version-bad', 'v', value);
		else if (Number(value) > VERSION) ignore('link-version-newer', 'v', value);
	}

	function readEntry(key: string, value: string | undefined) {
		const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
		if (!entry) return ignore('link-key', key, value);
		if (value === undefined) return ignore('link-encoding', key);
		const read = entry.read(value, (item) => ignore('link-value', key, item));
		if (read) Object.assign(given, read);
		else ignore('link-value', key, value);
	}
}

function choice<K extends 'symptom' | 'serverSystem'>(
	key: K,
	known: readonly NonNullable<Environment[K]>[]
): Entry {
	return {
		write: (environment) => environment[key],
		read: (value) =>
			known.includes(value as NonNullable<Environment[K]>)
				? ({ [key]: value } as Partial<Environment>)
				: undefined
	};
}

function list<K extends 'control' | 'clients'>(
	key: K,
	known: readonly Environment[K][number][]
): Entry {
	return {
		write: (environment) => {
			const chosen = environment[key];
			if (chosen.join() === defaultEnvironment[key].join()) return undefined;
			return chosen.length === 0 ? NONE : chosen.join(',');
		},
		read: (value, bad) => {
			if (value === NONE) return { [key]: [] } as Partial<Environment>;
			const items = value.split(',');
			const good = items.filter((item) => (known as readonly string[]).includes(item));
			if (good.length === 0) return undefined;
			for (const item of items) if (!good.includes(item)) bad(item);
			return { [key]: good } as Partial<Environment>;
		}
	};
}

function number(key: 'observedDrop' | 'outage' | 'losses' | 'shellTimeout'): Entry {
	return {
		write: (environment) => {
			const value = environment[key];
			return value === undefined || value === defaultEnvironment[key as keyof Environment]
				? undefined
				: String(value);
		},
		read: (value) => {
			const seconds = readNumber(value);
			return seconds === undefined ? undefined : { [key]: seconds };
		}
	};
}

function flag(key: 'frugal' | 'partial'): Entry {
	return {
		write: (environment) => (environment[key] ? '1' : undefined),
		read: (value) => (value === '1' ? { [key]: true } : value === '0' ? {} : undefined)
	};
}

function text(key: 'serverOpenssh' | 'host'): Entry {
	return {
		write: (environment) => {
			const value = environment[key];
			return value === undefined ? undefined : escaped(value);
		},
		read: (value) => (value === '' ? undefined : { [key]: value })
	};
}

function writePath({ path }: Environment): string | undefined {
	if (path.length === 0) return undefined;
	return path
		.map((hop) => {
			if (!('box' in hop)) return String(hop.idleTimeout);
			return hop.idleTimeout === undefined ? hop.box : `${hop.box}:${hop.idleTimeout}`;
		})
		.join(',');
}

function readPath(value: string, bad: (item: string) => void): Partial<Environment> | undefined {
	const items = value.split(',');
	const path = items.slice(0, MAX_HOPS).flatMap((item): Hop[] => {
		const [name = '', timeout, ...rest] = item.split(':');
		const seconds = timeout === undefined ? undefined : readNumber(timeout);
		if (isBoxId(name) && rest.length === 0) {
			if (timeout === undefined) return [{ box: name }];
			if (seconds !== undefined) return [{ box: name, idleTimeout: seconds }];
		}
		const bare = timeout === undefined ? readNumber(name) : undefined;
		if (bare !== undefined) return [{ idleTimeout: bare }];
		bad(item);
		return [];
	});
	for (const item of items.slice(MAX_HOPS)) bad(item);
	// What could not be read is on the path all the same.
	const partial = path.length > 0 && path.length < items.length;
	return { path, ...(partial && { partial }) };
}

/** A number in plain decimal digits, as links have them. */
function readNumber(text: string): number | undefined {
	return /^\d{1,9}(?:\.\d{1,40})?(?:e-\d{1,3})?$/.test(text) ? Number(text) : undefined;
}

/** Nothing is left that ends a comment, or that a shell or Markdown would read as its own. */
function escaped(value: string): string {
	return encodeURIComponent(value).replace(
		/[!'()*~]/g,
		(char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
	);
}

function unescaped(value: string): string | undefined {
	try {
		return decodeURIComponent(value);
	} catch {
		return undefined;
	}
}
