import type { Release } from '../../facts/release.ts';
import { readChannelTimeout } from '../openssh/channel-timeout.ts';
import { asciiLowercase, matchesPattern } from '../openssh/pattern.ts';
import { strdelim } from '../openssh/strdelim.ts';
import { readPort } from '../sshd-config/port.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import type { Words } from './words.ts';
import { isNone } from './plain.ts';
import { Refusal, refuse, stop, type Setting, type State } from './setting.ts';
import { domainFault, hostAndRest } from './uri.ts';

/** The release from which on an empty list is refused and lists are taken whole. */
const WHOLE_LISTS: Release = 907;
const MAX_DOMAINS = 32;

/** All on one line, `none` where there are none; before 8.7 nothing then (`dump_cfg_strarray_oneline`). */
export function onOneLine(values: readonly string[], release: Release): string[] {
	if (values.length > 0) return [values.join(' ')];
	return [release >= NEW_LEXER ? 'none' : ''];
}

/** Whether an earlier line has set it. */
export function isSet(line: Words, { values }: State, key = line.key): boolean {
	return values.get(key) !== undefined;
}

/** `none`, or another word that is taken only alone. */
function notAlone(word: string, index: number, line: Words): Refusal | undefined {
	if (index === 0 && line.left === 0) return undefined;
	return refuse(`keyword ${line.keyword} "${word}" argument must appear alone.`);
}

export function noneAlone(word: string, index: number, line: Words): Refusal | undefined {
	return isNone(word) ? notAlone('none', index, line) : undefined;
}

export function emptyArgument(line: Words): Refusal {
	return refuse(`keyword ${line.keyword} empty argument`);
}

/** What a list comes to that has no words: nothing, and since 9.7 the end. */
export function whole(list: string[], line: Words): string[] | Refusal | undefined {
	if (list.length > 0) return list;
	return line.release >= WHOLE_LISTS ? stop(`no ${line.keyword} specified`) : undefined;
}

/** Only the first word of the first line is kept since 8.7; before, all of them were. */
export const logVerbose: Setting<string[]> = {
	read(line, state) {
		const list: string[] = [];
		if (line.release < NEW_LEXER && (!state.active || isSet(line, state))) line.consume();
		for (let word = line.nextOfList(); word !== undefined; word = line.nextOfList()) {
			if (word === '') return emptyArgument(line);
			const refusal = line.release < NEW_LEXER ? undefined : noneAlone(word, list.length, line);
			if (refusal) return refusal;
			list.push(word);
		}
		line.consume();
		if (list.length === 0) return undefined;
		return line.release < NEW_LEXER ? list : list.slice(0, 1);
	},
	print: (value = [], { release }) => onOneLine(value, release)
};

export const canonicalDomains: Setting<string[]> = {
	read(line, state) {
		const list: string[] = [];
		const sets = state.active && !isSet(line, state);
		for (let word = line.nextOfList(); word !== undefined; word = line.nextOfList()) {
			if (word === '' && line.release < WHOLE_LISTS) return emptyArgument(line);
			const refusal = line.release < NEW_LEXER ? undefined : noneAlone(word, list.length, line);
			if (refusal) return refusal;
			const fault = domainFault(word, line.release);
			if (fault !== undefined) return refuse(fault);
			if (sets && list.length >= MAX_DOMAINS && line.release < WHOLE_LISTS)
				return refuse('too many hostname suffixes.');
			const domain = asciiLowercase(word);
			list.push(domain.endsWith('.') ? domain.slice(0, -1) : domain);
		}
		return whole(list, line);
	},
	print: (value = [], { release }) => onOneLine(value, release)
};

/** `source:target` rules; `*` is a rule for all, `none` (since 8.8) no rule. */
export const permittedCnames: Setting<string[]> = {
	read(line, state) {
		const list: string[] = [];
		const sets = state.active && !isSet(line, state);
		// Before 9.7 an empty word did not end this list, nor was it taken.
		const next = () => (line.release < NEW_LEXER ? line.nextOfList() : line.next());
		for (let word = next(); word !== undefined; word = next()) {
			if (isNone(word) && line.release >= 808) {
				const refusal = notAlone('none', list.length, line);
				if (refusal) return refusal;
				list.push(`${word}:`);
			} else if (word === '*') list.push('*:*');
			else {
				const rule = asciiLowercase(word);
				const colon = rule.indexOf(':');
				if (colon < 0 || colon === rule.length - 1)
					return refuse(`Invalid permitted CNAME "${rule}"`);
				list.push(rule);
			}
			if (sets && list.length > MAX_DOMAINS && line.release < WHOLE_LISTS)
				return refuse('too many permitted CNAMEs.');
		}
		return whole(list, line);
	},
	print(value = [], { release }) {
		if (value.length > 0) return [value.join(' ')];
		return release >= 808 ? ['none'] : undefined;
	}
};

/** Where remote forwards may lead; other problems than a misplaced `any` or `none` end the program. */
export const permitRemoteOpen: Setting<string[]> = {
	read(line) {
		const { release } = line;
		const list: string[] = [];
		if (release < 902) {
			// The first word was looked at twice before 8.7 and passed over from then on.
			const first = line.peek();
			if (!first) return stop(`missing ${line.key} specification`);
			if (release >= NEW_LEXER || first === 'any' || first === 'none') line.next();
			if (first === 'any' || first === 'none') return [first];
		}
		for (let word = line.nextOfList(); word !== undefined; word = line.nextOfList()) {
			const lower = asciiLowercase(word);
			if (release >= 902 && (lower === 'any' || lower === 'none')) {
				const refusal = notAlone(word, list.length, line);
				if (refusal) return refusal;
			} else {
				const target = hostAndRest(word);
				if (!target || target.delimiter === '/') return stop(`missing host in ${line.key}`);
				const { rest } = target;
				if (rest === undefined || (rest !== '*' && !readPort(rest, release)))
					return stop(`bad port number in ${line.key}`);
			}
			list.push(word);
		}
		if (list.length === 0 && release >= 902) return stop(`missing ${line.key} specification`);
		return list.length > 0 ? list : undefined;
	},
	print: (value = ['any']) => [value.join(' ')]
};

interface SendEnv {
	names: string[];
	/** The characters that may still be compared: lists and patterns can be made that take for ever. */
	work: number;
}

/** Names of variables to send; every line adds to them, `-` before a pattern (since 7.8) takes away. */
export const sendEnv: Setting<SendEnv> = {
	read(line) {
		const names: string[] = [];
		for (let word = line.nextOfList(); word !== undefined; word = line.nextOfList()) {
			if (word === '' || word.includes('=')) return refuse('Invalid environment name.');
			names.push(word);
		}
		if (names.length === 0 && line.release >= WHOLE_LISTS)
			return stop(`no ${line.keyword} specified`);
		return { names, work: 0 };
	},
	start: () => ({ names: [], work: MAX_WORK }),
	join(earlier, { names }, release) {
		for (const name of names) {
			if (name.startsWith('-') && release >= 708) remove(earlier, name.slice(1));
			else earlier.names.push(name);
		}
		return earlier;
	},
	print: (value) => value?.names
};

const MAX_WORK = 20_000_000;
/** What comparing a name takes, counted in characters, however short it is. */
const EACH = 8;

function remove(list: SendEnv, pattern: string): void {
	if (list.work < 0) return;
	for (const name of list.names) list.work -= name.length + EACH;
	list.names = list.names.filter((name) => !matchesPattern(name, pattern));
}

/** Variables to set; the first of each name (since 9.1), the first line wins. */
export const setEnv: Setting<string[]> = {
	read(line) {
		const list: string[] = [];
		const names = new Set<string>();
		for (const word of line.release < NEW_LEXER ? delimited(line) : rest(line)) {
			const equals = word.indexOf('=');
			if (equals < 0) return refuse('Invalid SetEnv.');
			const name = word.slice(0, equals);
			if (line.release >= 901 && names.has(name)) continue;
			names.add(name);
			list.push(word);
		}
		return whole(list, line);
	},
	print(value, { release, expand }) {
		// Tokens in values are put in from 10.0 on.
		if (!value || release < 1000) return value;
		return value.map((word) => {
			const equals = word.indexOf('=') + 1;
			return word.slice(0, equals) + expand(word.slice(equals));
		});
	}
};

/** Words between white space alone: `=` belongs to them (`misc.c strdelimw`). */
function delimited(line: Words): string[] {
	const { text, from, to } = line.extent;
	const found: string[] = [];
	let at = from < to ? from : -1;
	while (at >= 0 && at < to) {
		const word = strdelim(text, at, to, false);
		if (!word || word.value === '') break;
		found.push(word.value);
		at = word.next;
	}
	line.consume();
	return found;
}

function rest(line: Words): string[] {
	const found: string[] = [];
	for (let word = line.next(); word !== undefined; word = line.next()) found.push(word);
	return found;
}

export const channelTimeouts: Setting<string[]> = {
	read(line) {
		const list: string[] = [];
		for (let word = line.next(); word !== undefined; word = line.next()) {
			// Up to 9.6 only what follows was looked at.
			const index = line.release < WHOLE_LISTS ? 0 : list.length;
			const refusal = noneAlone(word, index, line);
			if (refusal) return refusal;
			if (!isNone(word) && !readChannelTimeout(word, line.release))
				return stop(`invalid channel timeout ${word}`);
			list.push(word);
		}
		return whole(list, line);
	},
	print: (value = [], { release }) => onOneLine(isNone(value[0]) ? [] : value, release)
};
