import type { Release } from '../../facts/release.ts';
import { matchesPattern } from './pattern.ts';

/** An IP address as its bytes: 4 or 16. */
export interface Address {
	bytes: readonly number[];
	/** The interface of a link-local one, as a number. */
	scope: number;
}

const INT_MAX = 2_147_483_647;

/** Longer texts are no network (`addr.c addr_pton_cidr`: 64 bytes with the end mark). */
const MAX_NETWORK = 63;

/**
 * Reads an address as `getaddrinfo` does when it may not ask anybody: IPv4 in one to four numbers, decimal,
 * octal or hexadecimal, as `inet_aton` has it; IPv6 with a numeric scope.
 */
export function readAddress(text: string): Address | undefined {
	if (!text.includes(':')) {
		const bytes = readIpv4(text, true);
		return bytes && { bytes, scope: 0 };
	}
	const percent = text.indexOf('%');
	const scope = percent < 0 ? '' : text.slice(percent + 1);
	if (percent >= 0 && !/^\d{1,9}$/.test(scope)) return undefined;
	const bytes = readIpv6(percent < 0 ? text : text.slice(0, percent));
	return bytes && { bytes, scope: Number(scope) };
}

/** @param lax takes fewer than four numbers and other bases, as `inet_aton` does; `inet_pton` does not */
function readIpv4(text: string, lax: boolean): number[] | undefined {
	const parts = text.split('.');
	if (parts.length > 4 || (!lax && parts.length !== 4)) return undefined;
	const bytes: number[] = [];
	for (const [at, part] of parts.entries()) {
		const isLast = at === parts.length - 1;
		const value = lax ? readBased(part) : readDecimal(part);
		if (value === undefined) return undefined;
		const size = isLast ? 5 - parts.length : 1;
		if (value >= 256 ** size) return undefined;
		for (let shift = size - 1; shift >= 0; shift--)
			bytes.push(Math.floor(value / 256 ** shift) % 256);
	}
	return bytes;
}

function readDecimal(text: string): number | undefined {
	return /^(?:0|[1-9]\d{0,2})$/.test(text) ? Number(text) : undefined;
}

function readBased(text: string): number | undefined {
	if (/^0x[\da-f]{1,16}$/i.test(text)) return Number.parseInt(text.slice(2), 16);
	if (/^0[0-7]{0,16}$/.test(text)) return Number.parseInt(text, 8);
	return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined;
}

function readIpv6(text: string): number[] | undefined {
	const halves = text.split('::');
	if (halves.length > 2) return undefined;
	const [head, tail] = halves.map((half, at) => readGroups(half, at === halves.length - 1));
	if (!head || (halves.length === 2 && !tail)) return undefined;
	if (!tail) return head.length === 16 ? head : undefined;
	const missing = 16 - head.length - tail.length;
	if (missing < 2) return undefined;
	return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

/** Groups of hexadecimal digits between colons; the last may be an IPv4 address. */
function readGroups(text: string, isLast: boolean): number[] | undefined {
	if (text === '') return [];
	const bytes: number[] = [];
	const groups = text.split(':');
	for (const [at, group] of groups.entries()) {
		if (/^[\da-f]{1,4}$/i.test(group)) {
			const value = Number.parseInt(group, 16);
			bytes.push(value >> 8, value & 255);
			continue;
		}
		const ipv4 = isLast && at === groups.length - 1 ? readIpv4(group, false) : undefined;
		if (!ipv4) return undefined;
		bytes.push(...ipv4);
	}
	return bytes;
}

/** An address as `inet_ntop` writes it. */
export function printAddress({ bytes, scope }: Address): string {
	if (bytes.length === 4) return bytes.join('.');
	const groups: number[] = [];
	for (let at = 0; at < 16; at += 2) groups.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
	const { from, length } = longestZeros(groups);
	const hex = (from: number, to: number) =>
		groups
			.slice(from, to)
			.map((group) => group.toString(16))
			.join(':');
	const suffix = scope === 0 ? '' : `%${scope}`;
	const isMapped = length === 5 && groups[5] === 0xffff;
	if (from === 0 && (length === 6 || isMapped))
		return `::${isMapped ? 'ffff:' : ''}${bytes.slice(12).join('.')}${suffix}`;
	if (length < 2) return hex(0, 8) + suffix;
	return `${hex(0, from)}::${hex(from + length, 8)}${suffix}`;
}

function longestZeros(groups: readonly number[]): { from: number; length: number } {
	let best = { from: 0, length: 0 };
	for (let from = 0; from < groups.length; from++) {
		let length = 0;
		while (groups[from + length] === 0) length++;
		if (length > best.length) best = { from, length };
	}
	return best;
}

interface Network extends Address {
	masklen: number;
}

/**
 * Reads an address with or without the length of its network's mask (`addr.c addr_pton_cidr`).
 * @returns `inconsistent` where the length does not go with the address, nothing where it is no address
 */
function readNetwork(text: string, release: Release): Network | 'inconsistent' | undefined {
	if (text.length > MAX_NETWORK) return undefined;
	const slash = text.indexOf('/');
	let masklen = -1;
	if (slash >= 0) {
		masklen = readMasklen(text.slice(slash + 1), release);
		if (masklen < 0) return undefined;
	}
	const address = readAddress(slash < 0 ? text : text.slice(0, slash));
	if (!address) return undefined;
	const bits = address.bytes.length * 8;
	if (masklen < 0) masklen = bits;
	if (masklen > bits || !isZeroBehind(address.bytes, masklen)) return 'inconsistent';
	return { ...address, masklen };
}

/** Longer than 128 was no network up to 9.7; since then it is one whose length does not go with the address. */
function readMasklen(text: string, release: Release): number {
	const form = release < 908 && release >= 901 ? /^\d+$/ : /^[ \t\r\n\v\f]*[+-]?\d+$/;
	const value = form.test(text) ? Number(text) : -1;
	return value > (release >= 908 ? INT_MAX : 128) ? -1 : value;
}

function isZeroBehind(bytes: readonly number[], masklen: number): boolean {
	return bytes.every((byte, at) => (byte & hostBits(masklen - at * 8)) === 0);
}

/** The bits of a byte that a mask leaves to hosts, when this many of the mask's bits reach it or more. */
function hostBits(bits: number): number {
	return bits >= 8 ? 0 : bits <= 0 ? 255 : 255 >> bits;
}

function isIn(address: Address, network: Network): boolean {
	return (
		address.bytes.length === network.bytes.length &&
		address.scope === network.scope &&
		address.bytes.every(
			(byte, at) => (byte & ~hostBits(network.masklen - at * 8)) === network.bytes[at]
		)
	);
}

/** `invalid`: an entry of the list is no address and no pattern. */
export type AddressMatch = 'match' | 'negated' | 'none' | 'invalid';

/**
 * Compares an address with a comma-separated list of networks and patterns, `!` negating one
 * (`addrmatch.c addr_match_list`).
 * @param address absent to check the list alone
 */
export function matchAddressList(
	address: string | undefined,
	list: string,
	release: Release
): AddressMatch {
	const known = address === undefined ? undefined : readAddress(address);
	if (address !== undefined && !known) return 'none';
	let found: AddressMatch = 'none';
	for (const entry of list.split(',')) {
		const negated = entry.startsWith('!');
		const text = negated ? entry.slice(1) : entry;
		if (text === '') return 'invalid';
		const network = readNetwork(text, release);
		if (network === 'inconsistent') return 'invalid';
		if (address === undefined || !known) continue;
		if (!(network ? isIn(known, network) : matchesPattern(address, text))) continue;
		if (negated) return 'negated';
		found = 'match';
	}
	return found;
}
