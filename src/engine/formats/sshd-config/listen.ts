import { printAddress, readAddress } from '../openssh/address.ts';
import type { ConfigMessage, Place } from '../openssh/resolution.ts';
import type { Values } from './evaluation.ts';
import { splitHost, withoutBrackets } from './forwarding.ts';
import { readPort } from './port.ts';
import type { Setting } from './setting.ts';
import { badRoutingDomain } from './various.ts';
import { Fault } from './words.ts';

/** A `ListenAddress` line. */
interface Listen {
	host: string;
	/** 0 stands for every `Port`. */
	port: number;
	routingDomain: string | undefined;
	place: Place;
	/** The ports there were when 8.2 or 8.3 made addresses of it. */
	settled?: readonly number[];
}

const MAX_PORTS = 256;
const DEFAULT_PORT = 22;

export const ports: Setting<number[]> = {
	accumulates: true,
	depends: true,
	read(words, { earlier }) {
		if ((earlier?.length ?? 0) >= MAX_PORTS) return new Fault('too many ports.');
		const word = words.next();
		if (!word) return new Fault('missing port number.');
		const port = readPort(word, words.release) ?? 0;
		return port > 0 ? [port] : new Fault('Badly formatted port number.');
	},
	join(earlier, more) {
		for (const port of more) earlier.push(port);
		return earlier;
	},
	print: (value = [DEFAULT_PORT]) => value.map(String)
};

export const listenAddresses: Setting<Listen[]> = {
	accumulates: true,
	read(words) {
		const word = words.next();
		if (!word) return new Fault('missing address');
		let host = word;
		let port = 0;
		if (word.includes('[') || word.split(':').length < 3) {
			const split = splitHost(word, words.release);
			if (!split) return new Fault('bad address:port usage');
			host = withoutBrackets(split.host);
			if (split.rest !== undefined) port = readPort(split.rest, words.release) ?? 0;
			if (split.rest !== undefined && port <= 0) return new Fault('bad port number');
		}
		let routingDomain: string | undefined;
		if (words.release >= 707 && words.left > 0) {
			const isDomain = words.next() === 'rdomain';
			routingDomain = words.next();
			if (!isDomain || routingDomain === undefined) return new Fault('bad ListenAddress syntax');
			if (words.release < 802) return badRoutingDomain(words.release);
		}
		return [{ host, port, routingDomain, place: words.place }];
	},
	join(earlier, more) {
		for (const listen of more) earlier.push(listen);
		return earlier;
	},
	// What is listened on follows from the ports and the family, too.
	print: () => undefined
};

/**
 * Up to 8.3 the end of each included file made addresses of what had been read so far, and so fixed the
 * default port and family if none were set yet (`servconf.c parse_server_config_depth`).
 */
export function settleListening(values: Values): void {
	if (!values.has('port')) values.set('port', [DEFAULT_PORT]);
	if (!values.has('addressfamily')) values.set('addressfamily', 'any');
	const configured = (values.get('port') as number[]).slice();
	const listens = (values.get('listenaddress') ?? []) as Listen[];
	for (const listen of listens) listen.settled ??= configured;
}

/**
 * The addresses listened on, with their ports, as `servconf.c format_listen_addrs` prints them: by routing
 * domain, each in the order of the lines. A name stays a name: what it stands for depends on the machine.
 * @returns what sshd says where an address is not to be had
 */
export function listeningOn(
	listens: readonly Listen[] = [],
	configured: readonly number[] = [DEFAULT_PORT],
	family = 'any'
): string[] | ConfigMessage {
	const groups = new Map<string, string[]>();
	const all: readonly Listen[] =
		listens.length > 0
			? listens
			: [{ host: '', port: 0, routingDomain: undefined, place: { line: 0 } }];
	for (const { host, port, routingDomain, place, settled = configured } of all) {
		const addresses = listens.length > 0 ? addressesOf(host, family) : everywhere(family);
		if (typeof addresses === 'string')
			return { ...place, message: `bad addr or host: ${host} (${addresses})` };
		const suffix = routingDomain === undefined ? '' : ` rdomain ${routingDomain}`;
		const group = groups.get(suffix) ?? [];
		groups.set(suffix, group);
		for (const one of port > 0 ? [port] : settled)
			for (const address of addresses) group.push(`${address}:${one}${suffix}`);
	}
	return [...groups.values()].flat();
}

function everywhere(family: string): string[] {
	return ['[::]', '0.0.0.0'].filter((address) => isOf(family, address.startsWith('[')));
}

function isOf(family: string, isIpv6: boolean): boolean {
	return family === 'any' || (family === 'inet6') === isIpv6;
}

/** Whether a text could be the name of a host; digits and dots alone are an address, or nothing. */
function isName(host: string): boolean {
	return /^[\w.-]+$/.test(host) && !/^[\d.]+$/.test(host);
}

/** What `getaddrinfo` makes of a host, or why it makes nothing of it. */
function addressesOf(host: string, family: string): string[] | string {
	// glibc takes a star for no host, which is this machine.
	if (host === '*')
		return ['127.0.0.1', '[::1]'].filter((address) => isOf(family, address.startsWith('[')));
	const address = readAddress(host);
	if (!address) return isName(host) ? [host] : 'Name or service not known';
	const isIpv6 = address.bytes.length === 16;
	if (!isOf(family, isIpv6)) return 'Address family for hostname not supported';
	const printed = printAddress(address);
	return [isIpv6 ? `[${printed}]` : printed];
}
