import { readVersion, type End, type Scenario, type ScenarioHop } from '$engine';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { path } from '../oracle/programs.ts';
import { versionOf } from '../setup/programs.mjs';
import { createGate } from './gate.ts';
import { createNetwork, type Host, type LabHop, type Network } from './network.ts';
import {
	openSession,
	plink,
	ssh,
	startServer,
	type Client,
	type Ending,
	type Session
} from './session.ts';

/** What became of a session: how each end ended, if it did, and whether every key came back. */
export interface Played extends Partial<Record<End, Ending>> {
	echoed: boolean;
	/** Seconds that logging in took. */
	login: number;
}

const PROXY_PORT = 9000;
const PROXY = new URL('proxy.mjs', import.meta.url).pathname;
/** Logging in takes work, waiting does not. */
const setUp = createGate(availableParallelism() + 1);

/** The scenario with the versions that are installed here. */
export function asInstalled(scenario: Scenario): Scenario {
	const openssh = readVersion(versionOf('ssh', path('ssh')) ?? '');
	if (openssh === undefined) return scenario;
	const { client, server } = scenario;
	return { ...scenario, client: { ...client, openssh }, server: { ...server, openssh } };
}

/** What client and server are told, where it is not what the scenario says. */
interface Told {
	client?(address: string): Client;
	/** Lines of sshd_config. */
	server?: string;
}

/** Plays a scenario with real programs over a real network. */
export async function play(scenario: Scenario, told: Told = {}): Promise<Played> {
	let network: Network | undefined;
	try {
		const session = await setUp(async () => {
			network = await createNetwork(scenario.hops.map(labHop));
			return start(scenario, network, told);
		});
		const { outages, traffic = [], until } = scenario;
		await Promise.all([
			...outages.map(async ({ segment, from, to }) => {
				await session.reach(from);
				await network!.cut(segment);
				if (to >= until) return;
				await session.reach(to);
				await network!.mend(segment);
			}),
			...traffic.map(async (at) => {
				await session.reach(at);
				session.type();
			}),
			session.reach(until)
		]);
		const { client, server, echoed, login } = session;
		return {
			...(client && { client }),
			...(server && { server }),
			echoed: echoed === traffic.length,
			login
		};
	} finally {
		await network?.close();
	}
}

function labHop({ idleTimeout, onExpiry, kind, loose }: ScenarioHop): LabHop {
	if (kind === 'proxy') return { kind, port: PROXY_PORT };
	return { kind: 'nat', idleTimeout, reset: onExpiry === 'reset', loose: loose === true };
}

async function start(scenario: Scenario, network: Network, told: Told): Promise<Session> {
	const { hops, tcpKeepAlive = {}, tcpRetries = {}, output = [] } = scenario;
	const { address } = network;
	for (const end of ['client', 'server'] as const) {
		const asked = tcpKeepAlive[end];
		const settings = {
			...(asked && {
				tcp_keepalive_time: asked.time,
				tcp_keepalive_intvl: asked.interval,
				tcp_keepalive_probes: asked.probes
			}),
			...(tcpRetries[end] !== undefined && { tcp_retries2: tcpRetries[end] })
		};
		const lines = Object.entries(settings).map(
			([name, value]) => `echo ${value} > /proc/sys/net/ipv4/${name}`
		);
		if (lines.length > 0) await network[end].run(lines.join('\n'));
	}
	for (const [index, { kind, idleTimeout }] of hops.entries())
		if (kind === 'proxy') await startProxy(network.boxes[index]!, address, idleTimeout);
	const { interval, countMax } = scenario.server;
	const settings = [
		`ClientAliveInterval ${interval}`,
		`ClientAliveCountMax ${countMax}`,
		`TCPKeepAlive ${yes(tcpKeepAlive.server)}`
	].join('\n');
	const server = await startServer(network.server, told.server ?? settings);
	const waits = output.map((at, index) => at - (output[index - 1] ?? 0));
	const client = told.client?.(address) ?? clientOf(scenario, address);
	return openSession(network.client, client, server, waits);
}

function clientOf({ client, tcpKeepAlive }: Scenario, address: string): Client {
	const { interval, countMax, program } = client;
	if (program !== 'plink')
		return ssh(address, [
			`ServerAliveInterval=${interval}`,
			`ServerAliveCountMax=${countMax}`,
			`TCPKeepAlive=${yes(tcpKeepAlive?.client)}`
		]);
	return plink(
		'lab',
		`HostName=${address}\nProtocol=ssh\nPingInterval=0\nPingIntervalSecs=${interval}\n`
	);
}

function yes(setting: object | undefined): 'yes' | 'no' {
	return setting ? 'yes' : 'no';
}

async function startProxy(host: Host, address: string, idleTimeout: number): Promise<void> {
	const command = [process.execPath, PROXY, String(PROXY_PORT), address, String(idleTimeout)];
	const proxy = host.start(command, { stdio: ['ignore', 'pipe', 'inherit'] });
	await once(proxy.stdout!, 'data');
}
