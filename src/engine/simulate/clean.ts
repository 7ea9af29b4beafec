import { NEWEST, readVersion } from '../facts/openssh.ts';
import type {
	ClientEnd,
	KernelKeepAlive,
	Outage,
	Scenario,
	ScenarioHop,
	ServerEnd
} from './scenario.ts';

/** An end as it can be run. */
export interface CleanEnd {
	/** Whole seconds; 0 is off. */
	interval: number;
	countMax: number;
	openssh: string;
}

export interface CleanClient extends CleanEnd {
	program: NonNullable<ClientEnd['program']>;
}

/** A scenario in which every number can be reckoned with. */
export interface CleanScenario {
	client: CleanClient;
	server: CleanEnd;
	tcpKeepAlive: { client?: KernelKeepAlive; server?: KernelKeepAlive };
	tcpRetries: { client?: number; server?: number };
	hops: ScenarioHop[];
	outages: Outage[];
	traffic: number[];
	output: number[];
	until: number;
}

const PROGRAMS = ['ssh', 'putty', 'plink'] as const;
/** OpenSSH's own count, for one that is no number. */
const COUNT_MAX = 3;
/** A century, seconds: longer than any session. */
const LONGEST = 3_155_760_000;

/**
 * Makes sense of a scenario, whatever its numbers. What cannot be is left out: an interval below a second
 * (OpenSSH takes 0.5 for 0, and 0 for off), an interruption that ends before it starts or lies on no segment of
 * the path, a key pressed before the start.
 */
export function clean(given: Scenario): CleanScenario {
	const scenario: Partial<Scenario> = given ?? {};
	const hops = things(scenario.hops).map(cleanHop);
	const { client, server } = scenario;
	return {
		client: {
			...cleanEnd(client),
			program: PROGRAMS.find((one) => one === client?.program) ?? 'ssh'
		},
		server: cleanEnd(server),
		tcpKeepAlive: bothEnds(scenario.tcpKeepAlive, cleanKeepAlive),
		tcpRetries: bothEnds(scenario.tcpRetries, whole),
		hops,
		outages: things(scenario.outages).filter(
			({ from, to, segment }) =>
				Number.isFinite(from) &&
				(positive(to) ?? 0) > from &&
				Number.isInteger(segment) &&
				segment >= 0 &&
				segment <= hops.length
		),
		traffic: moments(scenario.traffic),
		output: moments(scenario.output),
		until: Math.min(LONGEST, positive(scenario.until) ?? 0)
	};
}

function cleanEnd(end: ClientEnd | ServerEnd | undefined): CleanEnd {
	return {
		interval: Math.floor(positive(end?.interval) ?? 0),
		countMax: whole(end?.countMax) ?? COUNT_MAX,
		openssh: (typeof end?.openssh === 'string' && readVersion(end.openssh)) || NEWEST
	};
}

function cleanHop(hop: ScenarioHop): ScenarioHop {
	return {
		idleTimeout: positive(hop.idleTimeout) ?? Infinity,
		onExpiry: hop.onExpiry === 'reset' ? 'reset' : 'drop',
		kind: hop.kind === 'proxy' ? 'proxy' : 'stateful',
		loose: hop.loose === true
	};
}

function cleanKeepAlive({ time, interval, probes }: KernelKeepAlive): KernelKeepAlive | undefined {
	const least = whole(time);
	return least
		? { time: least, interval: whole(interval) || 1, probes: whole(probes) || 1 }
		: undefined;
}

function bothEnds<T, U>(
	given: { client?: T; server?: T } | undefined,
	read: (value: T) => U | undefined
): { client?: U; server?: U } {
	const client = given?.client == null ? undefined : read(given.client);
	const server = given?.server == null ? undefined : read(given.server);
	return { ...(client !== undefined && { client }), ...(server !== undefined && { server }) };
}

function moments(given: number[] | undefined): number[] {
	return list(given)
		.filter((at) => Number.isFinite(at) && at >= 0)
		.toSorted((a, b) => a - b);
}

function list<T>(given: T[] | undefined): T[] {
	return Array.isArray(given) ? given : [];
}

function things<T extends object>(given: T[] | undefined): T[] {
	return list(given).filter((item) => typeof item === 'object' && item !== null);
}

function positive(value: unknown): number | undefined {
	return typeof value === 'number' && value > 0 ? value : undefined;
}

/** Whole seconds or times, at least 0; nothing for what is no such number. */
function whole(value: unknown): number | undefined {
	return typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
}
