import { execFile, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readlinkSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { find } from '../setup/programs.mjs';

/** A box between client and server: a Linux NAT, or a host on which a proxy can take connections over. */
export type LabHop =
	| {
			kind: 'nat';
			/** Whole seconds until its entry for a silent connection expires. */
			idleTimeout: number;
			/** Answers with RST once it has forgotten; else it says nothing. */
			reset?: boolean;
			/** A packet in mid-stream from the client's side makes a new entry. */
			loose?: boolean;
	  }
	| { kind: 'proxy'; port: number };

/** A host on the network, in which programs run. */
export interface Host {
	/** Runs a shell script, and gives what it prints; rejects where it fails. */
	run(script: string): Promise<string>;
	/** Starts a program; it ends with the network at the latest. */
	start(command: string[], options?: SpawnOptions): ChildProcess;
}

/** Client, boxes and server in a row. */
export interface Network {
	client: Host;
	/** In order from the client. */
	boxes: Host[];
	server: Host;
	/** Where the server is, as the client sees it. */
	address: string;
	/** Breaks a segment, both ways; 0 is client to first box. */
	cut(segment: number): Promise<void>;
	mend(segment: number): Promise<void>;
	/** Ends every program on it and takes it away. */
	close(): Promise<void>;
}

/**
 * Builds a network that nothing outside can see. Its hosts are network namespaces without a name, so that any
 * number of networks stand side by side; all of it, the programs too, lives in a PID namespace that ends with
 * this process, however that ends.
 */
export async function createNetwork(hops: LabHop[]): Promise<Network> {
	const holder = spawn(
		'unshare',
		[
			...['--pid', '--fork', '--kill-child=SIGKILL', 'sh', '-c'],
			`for host in $(seq ${hops.length + 2}); do unshare --net sleep infinity & done; echo; exec cat >&2`
		],
		// The pipe ends with this process, cat with the pipe, and with it all that is in the namespace.
		{ stdio: ['pipe', 'pipe', 'inherit'] }
	);
	await once(holder.stdout, 'data');
	const pids = childrenOf(childrenOf(holder.pid!)[0]!);
	const hosts = pids.map(hostOf);
	const [client, server] = [hosts[0]!, hosts.at(-1)!];
	await Promise.all(pids.map(isolated));
	await call(
		'ip',
		['-batch', '-'],
		pids.slice(1).map((right, index) => link(pids[index]!, right))
	);
	await Promise.all(
		hosts.map((host, row) => {
			const hop = hops[row - 1];
			return host.run([...addresses(row, hops.length), ...(hop ? rules(hop) : [])].join('\n'));
		})
	);

	return {
		client,
		boxes: hosts.slice(1, -1),
		server,
		address: right(hops.length),
		cut: (segment) => atBothEnds(segment, cutting),
		mend: (segment) => atBothEnds(segment, (device) => `nft delete table netdev cut_${device}`),
		async close() {
			holder.stdin.end();
			if (holder.exitCode === null && holder.signalCode === null) await once(holder, 'exit');
		}
	};

	async function atBothEnds(segment: number, script: (device: string) => string) {
		await Promise.all([
			hosts[segment]!.run(script(`right`)),
			hosts[segment + 1]!.run(script(`left`))
		]);
	}
}

/** The two ends of a segment; a private range, seen by its namespaces only. */
const left = (segment: number) => `10.90.${segment}.1`;
const right = (segment: number) => `10.90.${segment}.2`;

function link(one: number, other: number): string {
	return `link add right netns ${one} type veth peer name left netns ${other}`;
}

/** A host's addresses and routes. Acknowledgements go out at once: a late one slows the other's repetitions. */
function addresses(row: number, last: number): string[] {
	const device = (name: string, address: string, network: string) => [
		`ip addr add ${address}/24 dev ${name} noprefixroute`,
		`ip link set ${name} up`,
		`ip route add ${network} dev ${name} quickack 1`
	];
	return [
		'ip link set lo up',
		...(row > 0 ? device('left', right(row - 1), `10.90.${row - 1}.0/24`) : []),
		...(row <= last ? device('right', left(row), `10.90.${row}.0/24`) : []),
		...(row < last ? [`ip route add default via ${right(row)} quickack 1`] : [])
	];
}

/** What makes a host a box. */
function rules(hop: LabHop): string[] {
	const forward = 'echo 1 > /proc/sys/net/ipv4/ip_forward';
	if (hop.kind === 'proxy')
		return [
			forward,
			nft(`
table ip nat {
	chain prerouting { type nat hook prerouting priority -100; iifname "left" tcp dport 22 redirect to :${hop.port}; }
}`)
		];
	const { idleTimeout, reset = false, loose = false } = hop;
	return [
		forward,
		`cd /proc/sys/net/netfilter`,
		`echo ${loose ? 1 : 0} > nf_conntrack_tcp_loose`,
		`echo ${idleTimeout} > nf_conntrack_tcp_timeout_established`,
		nft(`
table ip nat {
	chain postrouting { type nat hook postrouting priority 100; oifname "right" masquerade; }
}
table ip filter {
	chain forward {
		type filter hook forward priority 0; policy drop;
		ct state established,related accept
		ct state invalid ${reset ? 'meta l4proto tcp reject with tcp reset' : 'drop'}
		iifname "left" accept
	}
	chain input {
		type filter hook input priority 0; policy ${reset ? 'accept' : 'drop'};
		meta l4proto icmp accept
	}
}`)
	];
}

/** Whatever leaves is gone once it arrives: the sender and its connection tracking have seen it go. */
function cutting(device: string): string {
	return nft(`
table netdev cut_${device} {
	chain ingress { type filter hook ingress device "${device}" priority -500; meta protocol ip drop; }
}`);
}

function nft(ruleset: string): string {
	return `nft -f - <<'END'${ruleset}\nEND`;
}

function hostOf(pid: number): Host {
	const inside = ['-t', String(pid), '-n', '-p', '--'];
	return {
		run: (script) => call('nsenter', [...inside, 'sh', '-e'], [script]),
		start: ([program = '', ...args], options = {}) =>
			spawn('nsenter', [...inside, program, ...args], options)
	};
}

const execute = promisify(execFile);

/** What runs here finds the network's programs, wherever they were found. */
const folders = (['ip', 'nft'] as const).map((name) => dirname(find(name) ?? ''));
const env = { ...process.env, PATH: [process.env.PATH, ...folders].join(delimiter) };

/** Runs a program with lines as its input. */
async function call(program: string, args: string[], input: string[] = []): Promise<string> {
	const running = execute(program, args, { env });
	running.child.stdin?.end(`${input.join('\n')}\n`);
	return (await running).stdout;
}

function childrenOf(pid: number): number[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}

/** Waits until a process is in a network of its own. */
async function isolated(pid: number): Promise<void> {
	const own = readlinkSync('/proc/self/ns/net');
	while (readlinkSync(`/proc/${pid}/ns/net`) === own) await setTimeout(5);
}
