import {
	assembleAlgorithms,
	defaultAlgorithms,
	knownAlgorithms,
	unknownAlgorithm,
	type AlgorithmList
} from '../openssh/algorithms.ts';
import type { Build } from '../openssh/resolution.ts';
import type { Release } from '../../facts/release.ts';
import { Refusal, refuse, type Setting } from './setting.ts';
import type { Words } from './words.ts';

/** What a list is called where it is refused. */
const NAMES: Readonly<Record<AlgorithmList, string>> = {
	cipher: 'SSH2 cipher spec',
	mac: 'SSH2 MAC spec',
	kex: 'SSH2 KexAlgorithms',
	key: 'key types',
	ca: 'key types'
};

/** A list of algorithms, or a change to the default (`+`, `-`, since 8.1 `^`). */
export function algorithmList(list: AlgorithmList): Setting<string> {
	const kind = list === 'ca' ? 'key' : list;
	return {
		read(line) {
			const { release, build } = line;
			const word = line.next();
			if (!word) return refuse('Missing argument.');
			if (word.startsWith('-') && release >= 705) return word;
			const isChange = word.startsWith('+') || (word.startsWith('^') && release >= 801);
			const plain = list === 'ca' && release >= 904;
			const unknown = unknownAlgorithm(
				isChange ? word.slice(1) : word,
				knownAlgorithms(kind, release, build),
				kind,
				plain,
				release
			);
			return unknown === undefined ? word : refused(list, word, unknown, line);
		},
		print(value, { release, build }) {
			const names = assembled(list, value, release, build);
			return names === undefined ? undefined : [names];
		}
	};
}

function refused(list: AlgorithmList, word: string, unknown: string, { release }: Words): Refusal {
	const name = list === 'mac' && release < 801 ? 'SSH2 Mac spec' : NAMES[list];
	const bad = `Bad ${name} '${word}'.`;
	if (list !== 'kex' || unknown === '') return refuse(bad);
	return refuse(`Unsupported KEX algorithm "${unknown.slice(0, 100)}"`, bad);
}

/** The list that holds; nothing where no name is left. */
export function assembled(
	list: AlgorithmList,
	configured: string | undefined,
	release: Release,
	build: Build
): string | undefined {
	const known = knownAlgorithms(list === 'ca' ? 'key' : list, release, build);
	return assembleAlgorithms(
		configured,
		defaultAlgorithms(list, 'client', release, build),
		list === 'ca' ? known.filter((name) => !name.includes('-cert')) : known,
		release
	);
}

/** Debian's GSSAPI key exchange. */
const GSSAPI_KEX = [
	'gss-group14-sha256-',
	'gss-group16-sha512-',
	'gss-nistp256-sha256-',
	'gss-curve25519-sha256-',
	'gss-group14-sha1-',
	'gss-gex-sha1-'
];
const GSSAPI_KNOWN = ['gss-gex-sha1-', 'gss-group1-sha1-', ...GSSAPI_KEX.slice(0, 5)];

/** Debian's `GSSAPIKexAlgorithms`. */
export const gssapiKexAlgorithms: Setting<string> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		for (const name of word.split(',')) {
			if (name === '') break;
			if (!GSSAPI_KNOWN.includes(name))
				return refuse(
					`Unsupported KEX algorithm "${name.slice(0, 100)}"`,
					`Bad GSSAPI KexAlgorithms '${word}'.`
				);
		}
		return word;
	},
	print(value, { release }) {
		if (value !== undefined) return [value];
		// The packages of 10.3 have no SHA-1 among them any more.
		return [(release >= 1003 ? GSSAPI_KEX.slice(0, 4) : GSSAPI_KEX).join(',')];
	}
};
