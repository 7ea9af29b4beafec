import type { Release } from '../../facts/release.ts';
import { matchAddressList } from '../openssh/address.ts';
import { readChannelTimeout } from '../openssh/channel-timeout.ts';
import { strdelim } from '../openssh/strdelim.ts';
import { absolutePath, expandTilde, isNone } from './paths.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault, type Words } from './words.ts';

/** The release from which on an empty list is refused and lists are taken whole. */
const WHOLE_LISTS = 907;

/** All on one line (`dump_cfg_strarray_oneline`). */
const onOneLine = (values: readonly string[] | undefined) => values && [values.join(' ')];

type Check = (word: string, words: Words) => Fault | undefined;

/** Every line adds its words (`AllowUsers`, `AcceptEnv`, …). */
function added(check: Check): Setting<string[]> {
	return {
		accumulates: true,
		read(words) {
			const list: string[] = [];
			for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList()) {
				const fault = check(word, words);
				if (fault) return fault;
				list.push(word);
			}
			if (list.length > 0) return list;
			return words.release >= WHOLE_LISTS ? noneGiven(words) : undefined;
		},
		join(earlier, more) {
			for (const word of more) earlier.push(word);
			return earlier;
		},
		print: (value) => value && [...value]
	};
}

function noneGiven(words: Words): Fault {
	return new Fault(`no ${words.keyword} specified`);
}

export const userPatterns = added((word, { release, keyword }) => {
	const at = release >= 909 ? word.lastIndexOf('@') : word.indexOf('@');
	const isBad =
		word === '' ||
		(at >= 0 && matchAddressList(undefined, word.slice(at + 1), release) === 'invalid');
	if (!isBad) return undefined;
	return new Fault(
		release < NEW_LEXER
			? `invalid ${properName(keyword)} pattern: "${word.slice(0, 100)}"`
			: `invalid ${keyword} pattern: "${word}"`
	);
});

function properName(keyword: string): string {
	return keyword.toLowerCase().startsWith('allow') ? 'AllowUsers' : 'DenyUsers';
}

export const groupPatterns = added((word, { keyword }) =>
	word === '' ? new Fault(`empty ${keyword} pattern`) : undefined
);

export const acceptEnv = added((word) =>
	word === '' || word.includes('=') ? new Fault('Invalid environment name.') : undefined
);

/** Variables: the first of each name, the first line wins. */
export const setEnv: Setting<string[]> = {
	overrides: { since: 805 },
	read(words) {
		const list: string[] = [];
		const names = new Set<string>();
		for (const word of words.release < NEW_LEXER ? delimited(words) : rest(words)) {
			const equals = word.indexOf('=');
			if (equals < 0) return new Fault('Invalid environment.');
			const name = word.slice(0, equals);
			if (words.release >= 901 && names.has(name)) continue;
			names.add(name);
			list.push(word);
		}
		if (list.length > 0) return list;
		return words.release >= WHOLE_LISTS ? noneGiven(words) : undefined;
	},
	print: (value) => value && [...value]
};

/** Words between white space alone, up to an empty one: `=` belongs to them (`misc.c strdelimw`). */
function delimited(words: Words): string[] {
	const { text, from, to } = words.extent;
	const found: string[] = [];
	let at = from < to ? from : -1;
	while (at >= 0) {
		const word = strdelim(text, at, to, false);
		at = word?.next ?? -1;
		if (!word?.value) break;
		found.push(word.value);
	}
	words.skipTo(at < 0 ? to + 1 : at);
	return found;
}

function rest(words: Words): string[] {
	const found: string[] = [];
	for (let word = words.next(); word !== undefined; word = words.next()) found.push(word);
	return found;
}

/** `none` is taken only alone. */
function noneAlone(word: string, index: number, words: Words): Fault | undefined {
	if (!isNone(word) || (index === 0 && words.left === 0)) return undefined;
	return new Fault(`keyword ${words.keyword} "none" argument must appear alone.`, true);
}

function emptyArgument(words: Words): Fault {
	return new Fault(`keyword ${words.keyword} empty argument`, true);
}

/** Names of files, `none` alone among them since 10.3 (`servconf.c parse_filenames`). */
export function filenames(fallback: readonly string[]): Setting<string[]> {
	return {
		depends: true,
		read(words, { active, earlier }) {
			if (words.release < NEW_LEXER && (!active || earlier)) {
				words.consume();
				return undefined;
			}
			const list: string[] = [];
			for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList()) {
				if (word === '') return emptyArgument(words);
				const fault = words.release >= 1003 ? noneAlone(word, list.length, words) : undefined;
				if (fault) return fault;
				list.push(expandTilde(word));
			}
			if (words.release < NEW_LEXER) words.consume();
			if (list.length > 0) return list;
			return words.release >= WHOLE_LISTS ? noneGiven(words) : undefined;
		},
		print(value = [...fallback], { release, from }) {
			const isCleared = release >= 1003 && from === 'global' && isNone(value[0]);
			return value.length === 0 || (isCleared && value.length === 1)
				? undefined
				: [value.join(' ')];
		}
	};
}

export const logVerbose: Setting<string[]> = {
	join(earlier, more, release) {
		// 8.5 and 8.6 added to the list.
		return release < NEW_LEXER ? [...earlier, ...more] : earlier;
	},
	read(words) {
		const list: string[] = [];
		for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList()) {
			if (word === '') return emptyArgument(words);
			const fault = words.release >= NEW_LEXER ? noneAlone(word, list.length, words) : undefined;
			if (fault) return fault;
			list.push(word);
		}
		if (list.length > 0) return list;
		return words.release >= WHOLE_LISTS ? noneGiven(words) : undefined;
	},
	print: onOneLine
};

export const channelTimeouts: Setting<string[]> = {
	read(words) {
		const list: string[] = [];
		for (let word = words.next(); word !== undefined; word = words.next()) {
			// Up to 9.6 only what follows was looked at.
			const index = words.release < WHOLE_LISTS ? 0 : list.length;
			const fault = noneAlone(word, index, words);
			if (fault) return fault;
			if (!isNone(word) && !readChannelTimeout(word, words.release))
				return new Fault(`invalid channel timeout ${word}`);
			list.push(word);
		}
		if (list.length > 0) return list;
		return words.release >= WHOLE_LISTS ? noneGiven(words) : undefined;
	},
	print(value, { release, from }) {
		if (value && !(from === 'global' && value.length === 1 && isNone(value[0])))
			return [value.join(' ')];
		return release >= 903 ? ['none'] : undefined;
	}
};

/** Host keys and certificates: every line adds one. */
export function files(fallback?: (release: Release) => string[]): Setting<string[]> {
	return {
		...added(() => undefined),
		read(words) {
			const word = words.next();
			return word ? [absolutePath(word)] : new Fault('missing file name.');
		},
		// What is none is no name, and C prints it so.
		print: (value, { release }) =>
			value?.map((word) => (word === 'none' ? '(null)' : word)) ?? fallback?.(release)
	};
}

/** Keys that are looked for where none is named. */
export function defaultHostKeys(release: Release): string[] {
	return ['rsa', 'dsa', 'ecdsa', 'ed25519', 'mldsa44_ed25519']
		.filter((kind) => kind !== 'dsa' || release < 707)
		.filter((kind) => kind !== 'mldsa44_ed25519' || release >= 1004)
		.map((kind) => `/etc/ssh/ssh_host_${kind}_key`);
}

/** Addresses that are never punished. */
export const exemptList: Setting<string> = {
	read(words) {
		const word = words.next();
		if (!word) return new Fault('missing argument.');
		return matchAddressList(undefined, word, words.release) === 'invalid'
			? new Fault(`keyword ${words.keyword} invalid address argument.`)
			: word;
	},
	print: (value) => [value === undefined || isNone(value) ? 'none' : value]
};
