import type { Environment } from '../environment.ts';
import { boxOf } from '../facts/boxes.ts';
import { clientOf, runsOpenssh, type ClientId } from '../facts/clients.ts';
import { LINUX_KEEPALIVE, WINDOWS_RETRIES } from '../facts/kernel.ts';
import type { Reading } from '../path.ts';
import type { Plan } from '../plan.ts';
import type { ClientEnd, Scenario, ScenarioHop, ServerEnd } from './scenario.ts';

/** What to play on a plan's path. */
export interface ScenarioOptions extends Pick<Scenario, 'outages' | 'traffic' | 'until'> {
	/** `today`: OpenSSH's defaults, nobody probes. `planned`: what the plan sets. */
	settings: 'today' | 'planned';
	/** The client that is looked at: the environment's first unless given. */
	client?: ClientId;
	/** The server's version where the environment does not know it: the newest unless given. */
	openssh?: string;
}

/**
 * A plan's own path as a scenario, with its settings or without. Hop n of the plan is hop n of the scenario; what
 * was observed to end the session comes after them, as one more box. A policy timer and a box without a number
 * let everything pass: what they do is not known from packets.
 */
export function scenarioOf(
	plan: Plan,
	environment: Environment,
	{ settings, client = environment.clients[0] ?? 'openssh', openssh, ...play }: ScenarioOptions
): Scenario {
	const { observedDrop, serverSystem } = environment;
	const planned = settings === 'planned' ? plan : undefined;
	const hops = plan.hops.map(hopOf);
	if (observedDrop !== undefined) hops.push({ idleTimeout: observedDrop, onExpiry: 'drop' });
	return {
		client: clientEnd(client, planned),
		server: serverEnd(environment, planned, openssh),
		tcpKeepAlive: {
			...(runsOpenssh(client) && { client: LINUX_KEEPALIVE }),
			server: LINUX_KEEPALIVE
		},
		tcpRetries: {
			...(clientOf(client).windows && { client: WINDOWS_RETRIES }),
			...(serverSystem === 'windows' && { server: WINDOWS_RETRIES })
		},
		hops,
		...play
	};
}

/** A hop of the plan as one of the scenario. */
export function hopOf({ box, kind, timeout }: Reading): ScenarioHop {
	return {
		idleTimeout: kind === 'policy' || timeout === undefined ? Infinity : timeout,
		onExpiry: box && boxOf(box).onExpiry === 'reset' ? 'reset' : 'drop',
		kind: kind === 'proxy' ? 'proxy' : 'stateful'
	};
}

function clientEnd(id: ClientId, planned: Plan | undefined): ClientEnd {
	const { serverAliveInterval = 0, serverAliveCountMax = 3 } = planned?.client ?? {};
	return {
		interval: serverAliveInterval,
		countMax: serverAliveCountMax,
		program: runsOpenssh(id) ? 'ssh' : 'putty'
	};
}

function serverEnd(
	{ serverOpenssh, serverSystem }: Environment,
	planned: Plan | undefined,
	openssh = serverOpenssh
): ServerEnd {
	const { clientAliveInterval = 0, clientAliveCountMax = 3 } = planned?.server ?? {};
	return {
		interval: clientAliveInterval,
		countMax: clientAliveCountMax,
		// Dropbear probes as it is told.
		...(openssh !== undefined && serverSystem !== 'openwrt' && { openssh })
	};
}
