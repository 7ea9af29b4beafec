import { matchAddressList, readAddress } from '../openssh/address.ts';
import { asciiLowercase, matchList, matchesPattern } from '../openssh/pattern.ts';
import { matchWords } from '../openssh/match-words.ts';
import { Refusal, refuse } from './setting.ts';
import type { Words } from './words.ts';

/** What is known of a connection while a configuration is read. */
export interface Facts {
	/** The host to connect to. */
	target: string;
	/** The host as typed. */
	original: string;
	/** The user to log in as; nothing where that is the one who runs ssh, who is not known. */
	user: string | undefined;
	localUser: string | undefined;
	tag: string | undefined;
	sessionType: string;
	/** The second reading. */
	final: boolean;
	/** What programs of this release and build may call themselves. */
	versions: readonly string[];
	/** What a command is refused with for its `%` tokens. */
	commandRefusal(command: string): Refusal | undefined;
}

/** What a `Match` line says. */
export interface Matched {
	/** Whether the block applies; what cannot be known does not match. */
	matches: boolean;
	/** It asks for a second reading. */
	wantsFinal: boolean;
	/** The first criterion that does not match, and the first that cannot be known. */
	failed?: Criterion;
	unknown?: Criterion;
}

interface Criterion {
	/** With its `!`, if it has one. */
	name: string;
	/** Empty for those that take nothing. */
	pattern: string;
}

/**
 * Whether a `Host` line applies (`readconf.c`, `oHost`).
 * @returns in `by`, the pattern that decides: the negated one that matches, or none
 */
export function readHost(
	line: Words,
	host: string,
	never: boolean
): { matches: boolean; negated?: string } | Refusal {
	let matches = false;
	for (let word = line.nextOfList(); word !== undefined; word = line.nextOfList()) {
		if (word === '') return refuse(`keyword ${line.keyword} empty argument`);
		if (never) break;
		const isNegated = word.startsWith('!');
		if (!matchesPattern(host, isNegated ? word.slice(1) : word)) continue;
		if (isNegated) {
			line.consume();
			return { matches: false, negated: word };
		}
		matches = true;
	}
	line.consume();
	return { matches };
}

/** Criteria that `name=pattern` may be written for (10.0 and later). */
const EQUALS_FORM = new Set(
	['host', 'originalhost', 'user', 'localuser', 'localnetwork', 'version', 'tagged'].concat(
		'command',
		'exec'
	)
);

/**
 * Reads a `Match` line as `readconf.c match_cfg_line` does. Every criterion is looked at, also behind one
 * that does not match.
 */
export function readMatch(line: Words, facts: Facts): Matched | Refusal {
	const { release } = line;
	const source = matchWords(line);
	const matched: Matched = { matches: true, wantsFinal: false };
	let count = 0;
	for (let written = source.next(); written !== undefined; written = source.next()) {
		if (source.endsAtEmpty && written === '') break;
		if (source.knowsComments && written.startsWith('#')) {
			source.consume();
			break;
		}
		const isNegated = written.startsWith('!');
		let name = asciiLowercase(isNegated ? written.slice(1) : written);
		if (name === 'all') {
			const more = source.next();
			const isComment = source.knowsComments && more?.startsWith('#') === true;
			if (count > 1 || (more !== undefined && more !== '' && !isComment))
				return bad(`'${written}' cannot be combined with other Match attributes`);
			if (isComment) source.consume();
			settle(matched, { name: written, pattern: '' }, true, isNegated);
			return matched;
		}
		count++;
		if (name === 'canonical' || (name === 'final' && release >= 800)) {
			// Up to 10.0 a negated `final` asked for the second reading, too.
			if (name === 'final' && !(isNegated && release >= 1001)) matched.wantsFinal = true;
			settle(matched, { name: written, pattern: '' }, facts.final, isNegated);
			continue;
		}
		let attribute = isNegated ? written.slice(1) : written;
		let pattern: string | undefined;
		const equals = attribute.indexOf('=');
		if (release >= 1000 && equals > 0 && EQUALS_FORM.has(name.slice(0, equals))) {
			pattern = attribute.slice(equals + 1);
			attribute = attribute.slice(0, equals);
			name = name.slice(0, equals);
		} else {
			pattern = source.next();
			if (pattern === undefined && release >= 1000)
				return bad(`missing argument for Match '${written}'`);
		}
		const mayBeEmpty = release >= 1000 && (name === 'tagged' || name === 'command');
		const isMissing = pattern === undefined || (pattern === '' && !mayBeEmpty);
		if (isMissing || (source.knowsComments && pattern?.startsWith('#')))
			return bad(`Missing Match criteria for ${attribute}`);
		const value = pattern ?? '';
		const result = compare(name, value, facts, release, matched);
		if (result === 'unsupported') return bad(`Unsupported Match attribute ${attribute}`);
		if (result instanceof Refusal) return result;
		const shown = isNegated ? `!${name}` : name;
		settle(matched, { name: shown, pattern: value }, result, isNegated);
	}
	if (count === 0) return bad('One or more attributes required for Match');
	return matched;
}

function bad(...messages: string[]): Refusal {
	return refuse(...messages, 'Bad Match condition');
}

/** @param result nothing where it cannot be known */
function settle(
	matched: Matched,
	criterion: Criterion,
	result: boolean | undefined,
	isNegated: boolean
): void {
	if (result === undefined) matched.unknown ??= criterion;
	else if (result !== isNegated) return;
	else matched.failed ??= criterion;
	matched.matches = false;
}

/** @returns nothing where it cannot be known whether the criterion matches */
function compare(
	name: string,
	pattern: string,
	facts: Facts,
	release: number,
	{ failed }: Matched
): boolean | undefined | Refusal | 'unsupported' {
	const list = (text: string | undefined) =>
		text === undefined ? undefined : matchList(text, pattern) === 'match';
	const host = (text: string) =>
		matchList(release >= 706 ? asciiLowercase(text) : text, pattern, true) === 'match';
	if (CRITERIA[name] === undefined || release < CRITERIA[name]) return 'unsupported';
	switch (name) {
		case 'host':
			return host(facts.target);
		case 'originalhost':
			return host(facts.original);
		case 'user':
			return list(facts.user);
		case 'localuser':
			return list(facts.localUser);
		case 'localnetwork': {
			const fault = networksFault(pattern);
			return fault ? bad(...fault) : undefined;
		}
		case 'version': {
			const results = new Set(facts.versions.map((version) => list(version)));
			return results.size === 1 ? results.has(true) : undefined;
		}
		case 'tagged':
			return likeEmpty(facts.tag ?? '', pattern, release);
		case 'command':
			return likeEmpty('', pattern, release);
		case 'sessiontype':
			return list(facts.sessionType);
		default:
			// A command is run only where all before it matches.
			return facts.commandRefusal(pattern) ?? (failed ? false : undefined);
	}
}

/** Since 10.0 nothing is matched by nothing only. */
function likeEmpty(text: string, pattern: string, release: number): boolean {
	if (text === '' && release >= 1000) return pattern === '';
	return matchList(text, pattern) === 'match';
}

/** The criteria and the release that brought each. */
export const CRITERIA: Readonly<Record<string, number>> = {
	host: 0,
	originalhost: 0,
	user: 0,
	localuser: 0,
	exec: 0,
	localnetwork: 904,
	tagged: 904,
	version: 1000,
	command: 1000,
	sessiontype: 1000
};

/** `INET6_ADDRSTRLEN` and the length of a mask */
const MAX_NETWORK = 46 + 3;

/** What is wrong with a list of networks (`addrmatch.c addr_match_cidr_list`). */
function networksFault(list: string): string[] | undefined {
	const messages: string[] = [];
	for (const entry of list.split(',')) {
		if (entry === '')
			return [...messages, `addr_match_cidr_list: empty entry in list "${list.split(',', 1)[0]}"`];
		const shown = entry.slice(0, 100);
		if (entry.length > MAX_NETWORK)
			return [...messages, `addr_match_cidr_list: list entry "${shown}" too long`];
		if (/[^\da-f.:/]/i.test(entry))
			messages.push(`addr_match_cidr_list: list entry "${shown}" contains invalid characters`);
		const [address = '', ...length] = entry.split('/');
		const isNetwork =
			readAddress(address) && (length.length === 0 || /^\d+$/.test(length.join('/')));
		if (!isNetwork) return [...messages, `Invalid network entry "${shown}"`];
		if (matchAddressList(undefined, entry, 1000) === 'invalid')
			return [...messages, `Inconsistent mask length for network "${shown}"`];
	}
	return messages.length > 0 ? messages : undefined;
}
