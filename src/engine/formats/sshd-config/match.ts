import type { Release } from '../../facts/release.ts';
import { matchAddressList } from '../openssh/address.ts';
import { asciiLowercase, matchList } from '../openssh/pattern.ts';
import { matchWords } from '../openssh/match-words.ts';
import type { Connection } from './connection.ts';
import { readPort } from './port.ts';
import { Fault, type Words } from './words.ts';

/** The first release that knows `Invalid-User`. */
const INVALID_USER = 909;

/** What a `Match` line says. */
export interface Matched {
	/** Whether it applies as the file is first read, when no connection is known. */
	first: boolean;
	/** Whether it applies to the connection. */
	second: boolean;
	/** What it is refused with as it is compared with the connection. */
	fault?: Fault;
	/** The first criterion that does not match, and whether that is known or only not known to match. */
	failed?: Criterion;
	unknown?: Criterion;
}

interface Criterion {
	name: string;
	/** Absent for those that take nothing. */
	pattern: string;
}

/** Criteria, and the release that brought each. */
export const CRITERIA: Readonly<Record<string, Release>> = {
	user: 0,
	group: 0,
	host: 0,
	address: 0,
	localaddress: 0,
	localport: 0,
	rdomain: 707,
	version: 1000
};

/**
 * Reads a `Match` line as `servconf.c match_cfg_line` does.
 * @returns what sshd says about it where it is refused: the last message is that of the line
 */
export function readMatch(words: Words, connection: Connection, line: number): Matched | string[] {
	const source = matchWords(words);
	const matched: Matched = { first: true, second: true };
	let count = 0;
	for (;;) {
		let name = source.next();
		if (name === undefined || (source.endsAtEmpty && name === '')) break;
		if (source.knowsComments && name.startsWith('#')) {
			source.consume();
			break;
		}
		count++;
		const lower = asciiLowercase(name);
		if (lower === 'all') {
			const more = source.next();
			const isComment = source.knowsComments && more?.startsWith('#') === true;
			if (count > 1 || (more !== undefined && more !== '' && !isComment))
				return refuse("'all' cannot be combined with other Match attributes");
			if (isComment) source.consume();
			return matched;
		}
		if (words.release >= INVALID_USER && lower === 'invalid-user') {
			matched.first = false;
			settle(matched, { name: lower, pattern: '' }, connection.invalidUser);
			continue;
		}
		let pattern: string | undefined;
		const equals = source.splitsEquals ? name.indexOf('=') : -1;
		const whole = name;
		if (equals > 0 && isCriterion(asciiLowercase(name.slice(0, equals)), words.release)) {
			pattern = name.slice(equals + 1);
			name = name.slice(0, equals);
		} else pattern = source.next();
		if (!pattern || (source.knowsComments && pattern.startsWith('#')))
			return refuse(`Missing Match criteria for ${name}`);
		const criterion = { name: asciiLowercase(name), pattern };
		if (!isCriterion(criterion.name, words.release))
			return refuse(`Unsupported Match attribute ${whole}`);
		const problem = compare(matched, criterion, words, connection, line);
		if (problem) return problem;
	}
	if (count === 0) return refuse('One or more attributes required for Match');
	return matched;
}

function isCriterion(name: string, release: Release): boolean {
	return Object.hasOwn(CRITERIA, name) && (CRITERIA[name] ?? 0) <= release;
}

function refuse(message: string): string[] {
	return [message, 'Bad Match condition'];
}

/** Compares one criterion; says what is wrong with it, if anything. */
function compare(
	matched: Matched,
	criterion: Criterion,
	{ release }: Words,
	connection: Connection,
	line: number
): string[] | undefined {
	const { name, pattern } = criterion;
	const list = (text: string | undefined, lowercase = false) =>
		text === undefined ? undefined : matchList(text, pattern, lowercase) === 'match';
	matched.first &&= name === 'version';
	switch (name) {
		case 'version':
			matched.first &&= list(connection.version) === true;
			settle(matched, criterion, list(connection.version));
			return;
		case 'user':
			settle(matched, criterion, list(connection.user));
			return;
		case 'group':
			settle(matched, criterion, matchGroups(connection, pattern));
			return;
		case 'host': {
			const { host } = connection;
			settle(matched, criterion, list(host && asciiLowercase(host), true));
			return;
		}
		case 'rdomain':
			settle(matched, criterion, list(connection.routingDomain));
			return;
		case 'localport': {
			const port = readPort(pattern, release);
			if (port === undefined) return refuse(`Invalid LocalPort '${pattern}' on Match line`);
			const { localPort } = connection;
			settle(matched, criterion, localPort === undefined ? undefined : localPort === port);
			return;
		}
		default: {
			const address = name === 'address' ? connection.address : connection.localAddress;
			if (release >= 804 && matchAddressList(undefined, pattern, release) === 'invalid')
				return [`Invalid Match ${name} argument '${pattern}' at line ${line}`];
			const result =
				address === undefined ? undefined : matchAddressList(address, pattern, release);
			if (result === 'invalid') matched.fault = new Fault('Bad Match condition');
			settle(matched, criterion, result === undefined ? undefined : result === 'match');
		}
	}
}

/** @param matches nothing where the connection does not say */
function settle(matched: Matched, criterion: Criterion, matches: boolean | undefined): void {
	if (matches !== true) matched.second = false;
	if (matches === false) matched.failed ??= criterion;
	if (matches === undefined) matched.unknown ??= criterion;
}

/** A user is in several groups; a negated pattern that matches one of them decides (`ga_match_pattern_list`). */
function matchGroups({ groups }: Connection, pattern: string): boolean | undefined {
	if (!groups) return undefined;
	let found = false;
	for (const group of groups) {
		const result = matchList(group, pattern);
		if (result === 'negated') return false;
		found ||= result === 'match';
	}
	return found;
}
