import type { FormatId } from './formats/format.ts';
import { ConfigDocument } from './formats/openssh/document.ts';
import { isConfigFormat } from './keyword-info.ts';

/** Something in a text that tells about a person or their network. */
export interface Spot {
	kind: 'host' | 'user' | 'address' | 'secret';
	from: number;
	to: number;
	text: string;
}

/** Keywords of the OpenSSH files whose arguments are names, in lower case. */
const CONFIG: Readonly<Record<string, Spot['kind']>> = {
	host: 'host',
	hostname: 'host',
	hostkeyalias: 'host',
	canonicaldomains: 'host',
	proxyjump: 'host',
	user: 'user',
	allowusers: 'user',
	denyusers: 'user',
	allowgroups: 'user',
	denygroups: 'user'
};

/** Names of fields in the files of GUI clients, in lower case and without what marks their type. */
const FIELDS: Readonly<Record<string, Spot['kind']>> = {
	hostname: 'host',
	host: 'host',
	proxyhost: 'host',
	username: 'user',
	user: 'user',
	proxyusername: 'user',
	userfield: 'user',
	password: 'secret',
	'password v2': 'secret',
	proxypassword: 'secret',
	passphrase: 'secret',
	userpassword: 'secret'
};

const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const IPV6 = /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi;
const USER_AT = /(?<![\w.@-])[\w.-]{1,64}(?=@[\w.[-])/g;
const DOMAIN = /(?<![\w.@/-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w.@/-])/gi;
const AT_DOMAIN = /(?<=[\w.-]@)(?:[\w-]{1,63}\.){0,8}[\w-]{2,63}/g;
const HOME = /(?<=[/\\](?:home|users)[/\\])[\w.-]{1,64}/gi;

/** Names after an `@` that are no hosts, but whose algorithm it is. */
const MAKERS = /(?:^|\.)(?:openssh\.com|libssh\.org|ssh\.com|lysator\.liu\.se)$/i;
/** What looks like a domain, but is the end of a file's name. */
const FILES =
	/\.(?:conf|config|cfg|sock|pub|log|pem|key|socket|service|json|plist|reg|xsh|ini|exe|bat|ps1|txt|md|so|sh|py|rb|pl|js|[chd]|ssh)$/i;
/** Addresses that are the same for everybody. */
const COMMON = /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|255\.255\.255\.255|::1?|localhost|any)$/i;

/**
 * Names of hosts and users, addresses and passwords that a text gives away, in order and not
 * overlapping. It finds what the formats mark and what looks like one; it cannot know every name.
 */
export function findPrivate(text: string, format: FormatId): Spot[] {
	const spots = [...(isConfigFormat(format) ? inConfig(text) : inFields(text)), ...byLooks(text)];
	return withoutOverlap([...spots, ...elsewhere(text, spots)]);
}

/**
 * The text with each such name replaced by a made-up one, the same for the same name; addresses from the
 * ranges for documentation.
 */
export function redact(text: string, spots: readonly Spot[]): string {
	const names = new Map<string, string>();
	const counts = { host: 0, user: 0, address: 0, secret: 0 };
	const parts: string[] = [];
	let at = 0;
	for (const { kind, from, to, text: name } of spots) {
		const key = `${kind} ${name.toLowerCase()}`;
		let stand = names.get(key);
		if (stand === undefined) names.set(key, (stand = standIn(kind, name, ++counts[kind])));
		parts.push(text.slice(at, from), stand);
		at = to;
	}
	return parts.join('') + text.slice(at);
}

function standIn(kind: Spot['kind'], name: string, count: number): string {
	if (kind === 'secret') return 'removed';
	if (kind === 'address')
		return name.includes(':') ? `2001:db8::${count}` : `192.0.2.${count % 256}`;
	return kind === 'user' ? `user${count}` : `host${count}.example`;
}

function inConfig(text: string): Spot[] {
	const document = new ConfigDocument(text);
	const spots: Spot[] = [];
	for (let number = 1; number <= document.lineCount; number++) {
		const { keyword, args } = document.line(number);
		const name = keyword?.value.toLowerCase() ?? '';
		const kind = CONFIG[name];
		for (const [index, { from, to }] of args.entries()) {
			const criterion = name === 'match' ? args[index - 1]?.value.toLowerCase() : undefined;
			const meant = kind ?? criterionKind(criterion);
			if (meant) spots.push(...namesIn(text, from, to, meant));
		}
	}
	return spots;
}

function criterionKind(criterion: string | undefined): Spot['kind'] | undefined {
	if (criterion === 'host' || criterion === 'originalhost') return 'host';
	return criterion === 'user' || criterion === 'localuser' || criterion === 'group'
		? 'user'
		: undefined;
}

/** The names in an argument: without wildcards, a port, a user before an `@`. */
function namesIn(text: string, from: number, to: number, kind: Spot['kind']): Spot[] {
	return [...text.slice(from, to).matchAll(/[^\s*?!,"'@:/[\]%=]+/g)].flatMap(
		({ index, 0: run }): Spot[] => {
			const name = run.replace(/^\.+/, '');
			const start = from + index + run.length - name.length;
			const end = start + name.length;
			if (!/[a-z\u0080-\uFFFF]/i.test(name) || COMMON.test(name) || name === 'none') return [];
			const isUser = kind === 'user' ? text[start - 1] !== '@' : text[end] === '@';
			return [{ kind: isUser ? 'user' : 'host', from: start, to: end, text: name }];
		}
	);
}

/** Values of fields such as `"HostName"="…"`, `UserName=…`, `S:"Hostname"=…`. */
function inFields(text: string): Spot[] {
	const spots: Spot[] = [];
	for (let from = 0; from < text.length;) {
		const found = text.indexOf('\n', from);
		const end = found < 0 ? text.length : found;
		const equals = text.indexOf('=', from);
		if (equals > from && equals < end && equals - from < 80) {
			const name = text
				.slice(from, equals)
				.replace(/^\s*[A-Z]:/, '')
				.replaceAll('"', '')
				.trim();
			const kind = FIELDS[name.toLowerCase()];
			const value = text.slice(equals + 1, end).replaceAll('"', ' ');
			const said = value.trim();
			const start = equals + 1 + value.indexOf(said);
			if (kind && said !== '' && !COMMON.test(said) && !isAddress(said))
				spots.push({ kind, from: start, to: start + said.length, text: said });
		}
		from = end + 1;
	}
	return spots;
}

function isAddress(text: string): boolean {
	return /^[\d.]+$/.test(text) || (text.includes(':') && /^[\da-f:.]+$/i.test(text));
}

function byLooks(text: string): Spot[] {
	const find = (
		pattern: RegExp,
		kind: Spot['kind'],
		isOne: (found: string, end: number) => boolean = () => true
	): Spot[] =>
		[...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
			!COMMON.test(found) && isOne(found, index + found.length)
				? [{ kind, from: index, to: index + found.length, text: found }]
				: []
		);
	const domainAfter = (end: number) => /^@([\w.-]*)/.exec(text.slice(end, end + 80))?.[1] ?? '';
	return [
		...find(IPV4, 'address', (found) => found.split('.').every((part) => Number(part) < 256)),
		...find(
			IPV6,
			'address',
			(found) => /[\da-f]/i.test(found) && !/^\d\d?(?::\d\d){1,2}$/.test(found)
		),
		...find(USER_AT, 'user', (_, end) => !MAKERS.test(domainAfter(end))),
		...find(AT_DOMAIN, 'host', (found) => !MAKERS.test(found)),
		...find(DOMAIN, 'host', (found) => !FILES.test(found) && !MAKERS.test(found)),
		...find(HOME, 'user')
	];
}

/** Where else the names that were found stand, as whole words. */
function elsewhere(text: string, spots: readonly Spot[]): Spot[] {
	const kinds = new Map(
		spots.filter(({ text }) => text.length > 2).map(({ text, kind }) => [text.toLowerCase(), kind])
	);
	if (kinds.size === 0) return [];
	return [...text.matchAll(/[\w\u0080-\uFFFF](?:[\w.\u0080-\uFFFF-]*[\w\u0080-\uFFFF])?/g)].flatMap(
		({ index, 0: found }) => {
			const kind = kinds.get(found.toLowerCase());
			return kind ? [{ kind, from: index, to: index + found.length, text: found }] : [];
		}
	);
}

/** In order; of those that overlap, the longer one. */
function withoutOverlap(spots: Spot[]): Spot[] {
	const kept: Spot[] = [];
	for (const spot of spots.sort((one, other) => one.from - other.from || other.to - one.to)) {
		const last = kept.at(-1);
		if (!last || spot.from >= last.to) kept.push(spot);
		else if (spot.to - spot.from > last.to - last.from) kept[kept.length - 1] = spot;
	}
	return kept;
}
