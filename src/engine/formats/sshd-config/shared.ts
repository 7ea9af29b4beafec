import {
	assembleAlgorithms,
	defaultAlgorithms,
	knownAlgorithms,
	unknownAlgorithm,
	type AlgorithmKind,
	type AlgorithmList
} from '../openssh/algorithms.ts';
import { readIpqos } from '../openssh/ipqos.ts';
import { readFacility, readLogLevel } from '../openssh/log.ts';
import { readAmount } from '../openssh/rekey-limit.ts';
import type { Build } from '../openssh/resolution.ts';
import type { Release } from '../../facts/release.ts';
import { readTimeWord } from './plain.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault, type Words } from './words.ts';

/** The release from which on a block's `CASignatureAlgorithms` may not name certificates. */
const PLAIN_CA: Release = 904;

/** Certificates are not signed with certificates. */
function isCertificate(name: string): boolean {
	return name.includes('-cert');
}

export interface AlgorithmSetting extends Setting<string> {
	/** The names that hold, in place of what is configured; nothing where that ends sshd. */
	assemble(value: string | undefined, by: { release: Release; build: Build }): string | undefined;
}

/**
 * A list of algorithms (`Ciphers` and the like).
 * @param fault what a name that is none is refused with
 */
export function algorithms(
	list: AlgorithmList,
	fault: (names: string) => string
): AlgorithmSetting {
	const kind: AlgorithmKind = list === 'ca' ? 'key' : list;
	return {
		read(words) {
			const { release, build } = words;
			const word = words.next();
			if (!word)
				return kind === 'key' ? new Fault('Missing argument.') : words.missing('Missing argument.');
			if (word.startsWith('-') && release >= 705) return word;
			const isSigned = word.startsWith('+') || (word.startsWith('^') && release >= 801);
			const known = knownAlgorithms(kind, release, build);
			const names = isSigned ? word.slice(1) : word;
			const isPlain = list === 'ca' && release >= PLAIN_CA;
			const unknown = unknownAlgorithm(names, known, kind, isPlain, release);
			if (unknown === undefined) return word;
			return new Fault(fault(word), false, kind === 'kex' ? unsupportedKex(unknown) : []);
		},
		assemble(value, { release, build }) {
			const fallback = defaultAlgorithms(list, 'server', release, build);
			const known = knownAlgorithms(kind, release, build);
			const possible = list === 'ca' ? known.filter((name) => !isCertificate(name)) : known;
			return assembleAlgorithms(value, fallback, possible, release);
		},
		print: (value) => (value === undefined ? undefined : [value])
	};
}

/** What the log says of a name that is no key exchange, ahead of the line's refusal. */
function unsupportedKex(name: string): string[] {
	return name === '' ? [] : [`Unsupported KEX algorithm "${name}"`];
}

/** Debian's default GSSAPI key exchanges (its `GSS_KEX_DEFAULT_KEX`). */
const GSS_KEX = [
	'gss-group14-sha256-',
	'gss-group16-sha512-',
	'gss-nistp256-sha256-',
	'gss-curve25519-sha256-',
	'gss-group14-sha1-',
	'gss-gex-sha1-'
];

export const gssKexAlgorithms: Setting<string> = {
	read(words) {
		const word = words.next();
		if (!word) return new Fault('Missing argument.');
		const unknown = unknownAlgorithm(word, GSS_NAMES, 'kex', false, words.release);
		if (unknown === undefined) return word;
		const message = `Bad GSSAPI KexAlgorithms '${word}'.`;
		return new Fault(message, false, unsupportedKex(unknown));
	},
	print: (value, { release }) => [
		value ?? GSS_KEX.slice(0, release >= 1003 ? 4 : GSS_KEX.length).join(',')
	]
};

const GSS_NAMES = [...GSS_KEX, 'gss-group1-sha1-'];

interface Rekey {
	bytes: bigint;
	seconds?: number;
}

/** `RekeyLimit`: an amount of data, and a time; each is set by the first line that gives it. */
export const rekeyLimit: Setting<Rekey> = {
	read(words) {
		const isNew = words.release >= NEW_LEXER;
		const { keyword } = words;
		const word = words.next();
		if (!word) return words.missing('Missing argument.');
		let bytes = 0n;
		if (word !== 'default') {
			const amount = readAmount(word);
			if (typeof amount === 'string')
				return new Fault(`Bad ${isNew ? `${keyword} ` : ''}number '${word}': ${amount}`);
			if (amount !== 0n && amount < 16n)
				return new Fault(`${isNew ? keyword : 'RekeyLimit'} too small`);
			bytes = amount;
		}
		if (words.left === 0 && !words.breaksOff) return { bytes };
		if (isNew ? words.peek() === 'none' : words.rest === 'none') {
			words.next();
			return { bytes };
		}
		const seconds = readTimeWord(words);
		return seconds instanceof Fault ? seconds : { bytes, seconds };
	},
	join: (earlier, value) =>
		earlier.seconds === undefined && value.seconds !== undefined
			? { ...earlier, seconds: value.seconds }
			: earlier,
	override: (global, inMatch) => ({ ...global, ...inMatch }),
	print: ({ bytes, seconds = 0 } = { bytes: 0n }) => [`${bytes} ${seconds}`]
};

/** `IPQoS`: one for sessions at a terminal and one for all else. */
export const ipqos: Setting<[string, string]> = {
	read(words) {
		const first = words.next();
		if (!first && words.release >= NEW_LEXER) return words.missing('');
		const release = ipqosRelease(words);
		const interactive = first === undefined ? undefined : readIpqos(first, release);
		if (interactive === undefined) return badIpqos(words, first ?? '(null)');
		const second = words.next();
		const bulk = second === undefined ? interactive : readIpqos(second, release);
		return bulk === undefined ? badIpqos(words, second ?? '') : [interactive, bulk];
	},
	join: (earlier, value, release) => (release < 1003 ? value : earlier),
	print: (value, by) => [(value ?? defaultIpqos(by)).join(' ')]
};

function badIpqos(words: Words, word: string): Fault {
	return new Fault(`Bad ${words.release < NEW_LEXER ? 'IPQoS' : words.keyword} value: ${word}`);
}

/** Debian gave its 10.0 what 10.1 makes of older words. */
function ipqosRelease({ release, build }: { release: Release; build: Build }): Release {
	return build === 'debian' && release === 1000 ? 1001 : release;
}

function defaultIpqos({ release, build }: { release: Release; build: Build }): [string, string] {
	if (release >= 1001) return ['ef', 'cs0'];
	if (build === 'debian') return release >= 1000 ? ['ef', 'cs1'] : ['lowdelay', 'throughput'];
	return release >= 708 ? ['af21', 'cs1'] : ['lowdelay', 'throughput'];
}

export const logLevel: Setting<string> = {
	read(words) {
		const word = words.next();
		return (
			readLogLevel(word, words.build) ?? new Fault(`unsupported log level '${word ?? '<NONE>'}'`)
		);
	},
	print: (value = 'INFO') => [value]
};

export const syslogFacility: Setting<string> = {
	read(words) {
		const word = words.next();
		return readFacility(word) ?? new Fault(`unsupported log facility '${word ?? '<NONE>'}'`);
	},
	print: (value = 'AUTH') => [value]
};
