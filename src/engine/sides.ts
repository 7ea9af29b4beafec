import type { Environment } from './environment.ts';
import { runsOpenssh } from './facts/clients.ts';
import { doublesProbes } from './facts/openssh.ts';
import { countFor, roundInterval } from './numbers.ts';

/** What `ssh` is told. Seconds, and unanswered probes. */
export interface ClientSettings {
	serverAliveInterval: number;
	serverAliveCountMax: number;
	tcpKeepAlive: boolean;
}

/** What `sshd` is told. Seconds, and unanswered probes. */
export interface ServerSettings {
	clientAliveInterval: number;
	clientAliveCountMax: number;
	tcpKeepAlive: boolean;
}

/** Dropbear closes after three silent intervals; the three is compiled in (common-session.c). */
const DROPBEAR_COUNT_MAX = 2;

/** The client's settings for probes every `interval` seconds that outlive `outage` seconds. */
export function clientSettings(interval: number, outage: number): ClientSettings {
	return {
		serverAliveInterval: interval,
		serverAliveCountMax: countFor(interval, outage),
		tcpKeepAlive: true
	};
}

/** What sshd is told so that it probes every `interval` seconds at the latest: half where it doubles or might. */
export function toldInterval(interval: number, openssh: string | undefined): number {
	const doubling = openssh === undefined || doublesProbes(openssh);
	return doubling ? Math.max(1, roundInterval(interval / 2)) : interval;
}

/** The server's settings; the interval is halved where sshd doubles it or might. */
export function serverSettings(
	interval: number,
	outage: number,
	{ serverOpenssh, serverSystem }: Environment
): ServerSettings {
	if (serverSystem === 'openwrt')
		return {
			clientAliveInterval: interval,
			clientAliveCountMax: DROPBEAR_COUNT_MAX,
			tcpKeepAlive: true
		};
	const clientAliveInterval = toldInterval(interval, serverOpenssh);
	const doubling = serverOpenssh !== undefined && doublesProbes(serverOpenssh);
	const probing = doubling ? clientAliveInterval * 2 : clientAliveInterval;
	return {
		clientAliveInterval,
		clientAliveCountMax: countFor(probing, outage),
		tcpKeepAlive: true
	};
}

/**
 * Seconds between the server's probes as they really leave: at least and at most, since an unknown
 * version may double them.
 */
export function serverProbing(
	settings: ServerSettings,
	{ serverOpenssh, serverSystem }: Environment
): { least: number; most: number } {
	const told = settings.clientAliveInterval;
	if (serverSystem === 'openwrt') return { least: told, most: told };
	if (serverOpenssh === undefined) return { least: told, most: told * 2 };
	const real = doublesProbes(serverOpenssh) ? told * 2 : told;
	return { least: real, most: real };
}

/** Both ends, as far as the person may change them. */
export interface Sides {
	client?: ClientSettings;
	server?: ServerSettings;
	/** Silence in seconds after which an endpoint gives up, for endpoints that do. */
	deadline: { client?: number; server?: number };
	/** Seconds between probing cycles on the wire, at least; absent where nobody probes. */
	cycle?: number;
	/** Seconds between the server's probes, at least and at most. */
	probing?: { least: number; most: number };
}

/** Settings for both ends; probes every `interval` seconds that outlive `outage` seconds. */
export function sidesOf(environment: Environment, interval: number, outage: number): Sides {
	const { control, clients } = environment;
	const sides: Sides = { deadline: {} };
	if (control.includes('client')) {
		sides.cycle = interval;
		sides.client = clientSettings(interval, outage);
		if (clients.some(runsOpenssh))
			sides.deadline.client = interval * (sides.client.serverAliveCountMax + 1);
	}
	if (control.includes('server')) {
		sides.server = serverSettings(interval, outage, environment);
		sides.probing = serverProbing(sides.server, environment);
		sides.cycle = Math.min(sides.cycle ?? Infinity, sides.probing.least);
		sides.deadline.server = sides.probing.least * (sides.server.clientAliveCountMax + 1);
	}
	return sides;
}

/** Silence in seconds that an endpoint bears from the first lost probe on; infinite where none gives up. */
export function patienceOf({ client, server, probing, deadline }: Sides, interval: number): number {
	return Math.min(
		client && deadline.client ? interval * client.serverAliveCountMax : Infinity,
		server && probing ? probing.least * server.clientAliveCountMax : Infinity
	);
}
