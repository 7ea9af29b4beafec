import type { Release } from '../../facts/release.ts';
import { matchList } from './pattern.ts';
import type { Build } from './resolution.ts';

/** What is being named. */
export type AlgorithmKind = 'cipher' | 'mac' | 'kex' | 'key';

/** A list of algorithms that has a default. `ca`: signatures of certificates. */
export type AlgorithmList = AlgorithmKind | 'ca';

/** A name, and the releases that know it. */
type Known = readonly [name: string, since?: Release, until?: Release];

/** 10.6 dropped the domain from the names of a new kind of key. */
const MLDSA = 'ssh-mldsa44-ed25519';

/** Every name in the order of the programs' tables (`cipher.c`, `mac.c`, `kex-names.c`, `sshkey.c`). */
const KNOWN: Readonly<Record<AlgorithmKind, readonly Known[]>> = {
	cipher: [
		['3des-cbc'],
		['blowfish-cbc', 0, 706],
		['cast128-cbc', 0, 706],
		['aes128-cbc'],
		['aes192-cbc'],
		['aes256-cbc'],
		['rijndael-cbc@lysator.liu.se', 0, 805],
		['aes128-ctr'],
		['aes192-ctr'],
		['aes256-ctr'],
		['aes128-gcm@openssh.com'],
		['aes256-gcm@openssh.com'],
		['chacha20-poly1305@openssh.com']
	],
	mac: [
		['hmac-sha1'],
		['hmac-sha1-96'],
		['hmac-sha2-256'],
		['hmac-sha2-512'],
		['hmac-md5'],
		['hmac-md5-96'],
		['hmac-ripemd160', 0, 706],
		['hmac-ripemd160@openssh.com', 0, 706],
		['umac-64@openssh.com'],
		['umac-128@openssh.com'],
		['hmac-sha1-etm@openssh.com'],
		['hmac-sha1-96-etm@openssh.com'],
		['hmac-sha2-256-etm@openssh.com'],
		['hmac-sha2-512-etm@openssh.com'],
		['hmac-md5-etm@openssh.com'],
		['hmac-md5-96-etm@openssh.com'],
		['hmac-ripemd160-etm@openssh.com', 0, 706],
		['umac-64-etm@openssh.com'],
		['umac-128-etm@openssh.com']
	],
	kex: [
		['diffie-hellman-group1-sha1'],
		['diffie-hellman-group14-sha1'],
		['diffie-hellman-group14-sha256'],
		['diffie-hellman-group16-sha512'],
		['diffie-hellman-group18-sha512'],
		['diffie-hellman-group-exchange-sha1'],
		['diffie-hellman-group-exchange-sha256'],
		['ecdh-sha2-nistp256'],
		['ecdh-sha2-nistp384'],
		['ecdh-sha2-nistp521'],
		['mlkem768nistp256-sha256', 1005],
		['curve25519-sha256'],
		['curve25519-sha256@libssh.org'],
		['sntrup4591761x25519-sha512@tinyssh.org', 800, 805],
		['sntrup761x25519-sha512', 909],
		['sntrup761x25519-sha512@openssh.com', 805],
		['mlkem768x25519-sha256', 909]
	],
	key: [
		['ssh-ed25519'],
		['ssh-ed25519-cert-v01@openssh.com'],
		['sk-ssh-ed25519@openssh.com', 802],
		['sk-ssh-ed25519-cert-v01@openssh.com', 802],
		[`${MLDSA}@openssh.com`, 1004, 1006],
		[`${MLDSA}-cert-v01@openssh.com`, 1004, 1006],
		[MLDSA, 1006],
		[`${MLDSA}-cert`, 1006],
		// 9.2 put each certificate behind its key and RSA behind ECDSA.
		['ssh-rsa', 0, 902],
		['rsa-sha2-256', 0, 902],
		['rsa-sha2-512', 0, 902],
		['ssh-dss', 0, 902],
		['ecdsa-sha2-nistp256', 0, 902],
		['ecdsa-sha2-nistp384', 0, 902],
		['ecdsa-sha2-nistp521', 0, 902],
		['sk-ecdsa-sha2-nistp256@openssh.com', 802, 902],
		['webauthn-sk-ecdsa-sha2-nistp256@openssh.com', 804, 902],
		['ssh-rsa-cert-v01@openssh.com', 0, 902],
		['rsa-sha2-256-cert-v01@openssh.com', 708, 902],
		['rsa-sha2-512-cert-v01@openssh.com', 708, 902],
		['ssh-dss-cert-v01@openssh.com', 0, 902],
		['ecdsa-sha2-nistp256-cert-v01@openssh.com', 0, 902],
		['ecdsa-sha2-nistp384-cert-v01@openssh.com', 0, 902],
		['ecdsa-sha2-nistp521-cert-v01@openssh.com', 0, 902],
		['sk-ecdsa-sha2-nistp256-cert-v01@openssh.com', 802, 902],
		['ecdsa-sha2-nistp256', 902],
		['ecdsa-sha2-nistp256-cert-v01@openssh.com', 902],
		['ecdsa-sha2-nistp384', 902],
		['ecdsa-sha2-nistp384-cert-v01@openssh.com', 902],
		['ecdsa-sha2-nistp521', 902],
		['ecdsa-sha2-nistp521-cert-v01@openssh.com', 902],
		['sk-ecdsa-sha2-nistp256@openssh.com', 902],
		['sk-ecdsa-sha2-nistp256-cert-v01@openssh.com', 902],
		['webauthn-sk-ecdsa-sha2-nistp256@openssh.com', 902],
		['webauthn-sk-ecdsa-sha2-nistp256-cert-v01@openssh.com', 1003],
		['ssh-dss', 902, 908],
		['ssh-dss-cert-v01@openssh.com', 902, 908],
		['ssh-rsa', 902],
		['ssh-rsa-cert-v01@openssh.com', 902],
		['rsa-sha2-256', 902],
		['rsa-sha2-256-cert-v01@openssh.com', 902],
		['rsa-sha2-512', 902],
		['rsa-sha2-512-cert-v01@openssh.com', 902]
	]
};

const DH =
	'diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,' +
	'diffie-hellman-group18-sha512,diffie-hellman-group14-sha256';
const ECDH =
	'curve25519-sha256,curve25519-sha256@libssh.org,' +
	'ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521';
const SNTRUP = 'sntrup761x25519-sha512@openssh.com';
const SNTRUPS = `sntrup761x25519-sha512,${SNTRUP}`;
const MLKEM = 'mlkem768x25519-sha256';
const GCM = 'aes128-gcm@openssh.com,aes256-gcm@openssh.com';
const CTR = 'aes128-ctr,aes192-ctr,aes256-ctr';
const CHACHA = 'chacha20-poly1305@openssh.com';
const NISTP = 'ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521';
const NISTP_CERTS =
	'ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,' +
	'ecdsa-sha2-nistp521-cert-v01@openssh.com';
const RSA_SHA2 = 'rsa-sha2-512,rsa-sha2-256';
const RSA_SHA2_CERTS = 'rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com';
const SK_CERTS = 'sk-ssh-ed25519-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com';
const SK = 'sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com';
const WEBAUTHN = 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com';
const WEBAUTHN_CERT = 'webauthn-sk-ecdsa-sha2-nistp256-cert-v01@openssh.com';
const ED25519_CERT = 'ssh-ed25519-cert-v01@openssh.com';
const OLD_SK_CERT = 'sk-ecdsa-sha2-nistp256-cert-v01@openssh.com';
const OLD_SK = 'sk-ecdsa-sha2-nistp256@openssh.com';
const RSA_CERT = 'ssh-rsa-cert-v01@openssh.com';
const NEW_CERTS = `${ED25519_CERT},${NISTP_CERTS},${SK_CERTS}`;
const NEW_KEYS = `ssh-ed25519,${NISTP},${SK}`;

/** The release from which on names are the default, on one side if it is said. */
type Default = readonly [since: Release, names: string, side?: 'client' | 'server'];

/** Defaults, the newest last (`myproposal.h`). */
const DEFAULTS: Readonly<Record<AlgorithmList, readonly Default[]>> = {
	cipher: [
		[0, `${CHACHA},${CTR},${GCM}`],
		[0, `${CHACHA},${CTR},${GCM},aes128-cbc,aes192-cbc,aes256-cbc`, 'client'],
		[706, `${CHACHA},${CTR},${GCM}`],
		[1000, `${CHACHA},${GCM},${CTR}`]
	],
	mac: [
		[
			0,
			'umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,' +
				'hmac-sha2-512-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64@openssh.com,' +
				'umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-sha1'
		]
	],
	kex: [
		[0, `${ECDH},${DH},diffie-hellman-group14-sha1`],
		[
			0,
			`${ECDH},diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,` +
				'diffie-hellman-group18-sha512,diffie-hellman-group-exchange-sha1,' +
				'diffie-hellman-group14-sha256,diffie-hellman-group14-sha1',
			'client'
		],
		[800, `${ECDH},${DH},diffie-hellman-group14-sha1`],
		[802, `${ECDH},${DH}`],
		[809, `${ECDH},${SNTRUP},${DH}`],
		[900, `${SNTRUP},${ECDH},${DH}`],
		[909, `${SNTRUPS},${MLKEM},${ECDH},${DH}`],
		[1000, `${MLKEM},${SNTRUPS},${ECDH},${DH}`],
		[1000, `${MLKEM},${SNTRUPS},${ECDH}`, 'server']
	],
	key: [
		[0, `${NISTP_CERTS},${ED25519_CERT},${RSA_CERT},${NISTP},ssh-ed25519,${RSA_SHA2},ssh-rsa`],
		[
			708,
			`${NISTP_CERTS},${ED25519_CERT},${RSA_SHA2_CERTS},${RSA_CERT},` +
				`${NISTP},ssh-ed25519,${RSA_SHA2},ssh-rsa`
		],
		[
			802,
			`${NISTP_CERTS},${OLD_SK_CERT},${ED25519_CERT},sk-ssh-ed25519-cert-v01@openssh.com,` +
				`${RSA_SHA2_CERTS},${RSA_CERT},${NISTP},${OLD_SK},ssh-ed25519,` +
				`sk-ssh-ed25519@openssh.com,${RSA_SHA2},ssh-rsa`
		],
		[805, `${NEW_CERTS},${RSA_SHA2_CERTS},${RSA_CERT},${NEW_KEYS},${RSA_SHA2},ssh-rsa`],
		[808, `${NEW_CERTS},${RSA_SHA2_CERTS},${NEW_KEYS},${RSA_SHA2}`],
		[1003, `${NEW_CERTS},${WEBAUTHN_CERT},${RSA_SHA2_CERTS},${NEW_KEYS},${WEBAUTHN},${RSA_SHA2}`],
		[
			1006,
			`${NEW_CERTS},${WEBAUTHN_CERT},${RSA_SHA2_CERTS},${MLDSA}-cert,` +
				`${NEW_KEYS},${WEBAUTHN},${RSA_SHA2},${MLDSA}`
		]
	],
	ca: [
		[709, `${NISTP},ssh-ed25519,${RSA_SHA2},ssh-rsa`],
		[802, `${NISTP},${OLD_SK},ssh-ed25519,sk-ssh-ed25519@openssh.com,${RSA_SHA2}`],
		[805, `${NEW_KEYS},${RSA_SHA2}`],
		[1003, `${NEW_KEYS},${WEBAUTHN},${RSA_SHA2}`]
	]
};

/** The names that a release knows, in its order. */
export function knownAlgorithms(kind: AlgorithmKind, release: Release, build: Build): string[] {
	const known = KNOWN[kind]
		.filter(([, since = 0, until = Infinity]) => since <= release && release < until)
		.map(([name]) => name);
	if (hasNewNameOfSntrup(kind, release, build))
		known.splice(known.indexOf(SNTRUP), 0, 'sntrup761x25519-sha512');
	return known;
}

/** What a list is unless a configuration says otherwise. */
export function defaultAlgorithms(
	list: AlgorithmList,
	side: 'client' | 'server',
	release: Release,
	build: Build
): string {
	const row = DEFAULTS[list].findLast(
		([since, , only]) => since <= release && (only ?? side) === side
	);
	const names = row?.[1] ?? '';
	return list !== 'ca' && hasNewNameOfSntrup(list, release, build)
		? names.replace(SNTRUP, SNTRUPS)
		: names;
}

/** Debian 12 gave the later name of a key exchange to its 9.2. */
function hasNewNameOfSntrup(kind: AlgorithmKind, release: Release, build: Build): boolean {
	return kind === 'kex' && release === 902 && build === 'debian';
}

/** What keys are called for short: taken in a list up to 9.8, though no algorithm is meant by them. */
const SHORT_KEY_NAMES = new Set(['rsa', 'dsa', 'ecdsa', 'ed25519', 'ecdsa-sk', 'ed25519-sk']);

/**
 * The first name in a list that a program does not take (`ciphers_valid`, `mac_valid`, `kex_names_valid`,
 * `sshkey_names_valid2`). Names end at the first empty one.
 * @param known the names that there are
 * @param kind keys may be given as patterns
 * @param plain whether names of certificates are refused
 * @returns nothing where all are taken; the empty text where there is none
 */
export function unknownAlgorithm(
	names: string,
	known: readonly string[],
	kind: AlgorithmKind,
	plain: boolean,
	release: Release
): string | undefined {
	// Since 10.4 there has to be a cipher or a code before the first empty name.
	const needsOne = release >= 1004 && (kind === 'cipher' || kind === 'mac');
	if (names === '' || (names.startsWith(',') && needsOne)) return '';
	for (const name of names.split(',')) {
		if (name === '') return undefined;
		if (known.includes(name)) {
			if (plain && isCertificate(name)) return name;
			continue;
		}
		if (kind === 'key' && release < 909 && SHORT_KEY_NAMES.has(name.toLowerCase())) continue;
		if (kind === 'key' && known.some((key) => matchList(key, name) !== 'none')) continue;
		return name;
	}
	return undefined;
}

function isCertificate(name: string): boolean {
	return name.endsWith('-cert') || name.endsWith('-cert-v01@openssh.com');
}

/**
 * Makes the list that holds of what is configured, `+`, `-` and `^` before it changing the default
 * (`kex.c kex_assemble_names`).
 * @param known the names that there are: patterns are matched against them
 * @returns nothing where no name is left, which ends the program
 */
export function assembleAlgorithms(
	configured: string | undefined,
	fallback: string,
	known: readonly string[],
	release: Release
): string | undefined {
	if (configured === undefined || configured === '') return fallback;
	const sign = configured.charAt(0);
	const names = configured.slice(1);
	if (sign === '-' && release >= 705)
		return fallback
			.split(',')
			.filter((name) => matchList(name, names) !== 'match')
			.join(',');
	const isHead = sign === '^' && release >= 801;
	const list =
		sign === '+' ? joinNames(fallback, names) : isHead ? joinNames(names, fallback) : configured;
	if (release < 708) return list;
	const found = new Set<string>();
	for (const pattern of list.split(',')) {
		if (pattern.startsWith('!')) return undefined;
		for (const name of known) if (matchList(name, pattern) === 'match') found.add(name);
	}
	return found.size > 0 ? [...found].join(',') : undefined;
}

/** One list behind the other, without what is there already (`kex_names_cat`). */
function joinNames(first: string, second: string): string {
	if (first === '') return second;
	const names = first.split(',');
	const present = new Set(names);
	for (const name of second.split(',')) {
		if (name === '') break;
		if (present.has(name)) continue;
		present.add(name);
		names.push(name);
	}
	return names.join(',');
}
