import type { Scenario, ScenarioHop } from '$engine';

/** A scenario and what to call it. Whatever is not said is off; a last key is pressed 2 s before the end. */
interface Row extends Partial<Omit<Scenario, 'until'>> {
	name: string;
	until: number;
}

const nat = (idleTimeout: number): ScenarioHop => ({ idleTimeout, onExpiry: 'drop' });
const reset = (idleTimeout: number): ScenarioHop => ({ idleTimeout, onExpiry: 'reset' });
const loose = (hop: ScenarioHop): ScenarioHop => ({ ...hop, loose: true });
const proxy = (idleTimeout: number): ScenarioHop => ({ ...nat(idleTimeout), kind: 'proxy' });

const every = (interval: number, countMax: number) => ({ interval, countMax });
const pings = (interval: number) => ({ ...every(interval, 0), program: 'plink' as const });
const kernel = (time: number, interval: number, probes: number) => ({ time, interval, probes });
const outage = (segment: number, from: number, to: number) => ({ segment, from, to });
/** Longer than anyone looks. */
const FOR_GOOD = 1000;

const rows: Row[] = [
	// The client probes.
	{ name: 'client 4×3 behind 10', client: every(4, 3), hops: [nat(10)], until: 35 },
	{ name: 'client 2×3 behind 6', client: every(2, 3), hops: [nat(6)], until: 25 },
	{ name: 'client 9×3 behind 12', client: every(9, 3), hops: [nat(12)], until: 42 },
	{ name: 'client 15×3 behind 10', client: every(15, 3), hops: [nat(10)], until: 66 },
	{ name: 'client 8×1 behind 6', client: every(8, 1), hops: [nat(6)], until: 22 },
	{ name: 'client 12×2 behind 10', client: every(12, 2), hops: [nat(10)], until: 42 },
	{ name: 'nobody probes behind 10', hops: [nat(10)], until: 25 },
	{ name: 'nobody probes, no box', until: 25 },
	{ name: 'client 5×1, no box', client: every(5, 1), until: 22 },
	{ name: 'client 6×0 behind 20', client: every(6, 0), hops: [nat(20)], until: 12 },
	{
		name: 'client 6×0 with a key every 4 s',
		client: every(6, 0),
		hops: [nat(20)],
		traffic: [4, 8, 12, 16],
		until: 21
	},
	// The server probes.
	{ name: 'server 3×3 behind 10', server: every(3, 3), hops: [nat(10)], until: 36 },
	{ name: 'server 5×3 behind 8', server: every(5, 3), hops: [nat(8)], until: 48 },
	{ name: 'server 4×0 behind 10', server: every(4, 0), hops: [nat(10)], until: 36 },
	{ name: 'server 4×0 behind 6', server: every(4, 0), hops: [nat(6)], until: 36 },
	{ name: 'server 4×2 behind 6 that resets', server: every(4, 2), hops: [reset(6)], until: 16 },
	{ name: 'server 8×1 behind 30, no outage', server: every(8, 1), hops: [nat(30)], until: 40 },
	{
		name: 'server 2×1, outage for good',
		server: every(2, 1),
		hops: [nat(40)],
		outages: [outage(1, 5, FOR_GOOD)],
		until: 20
	},
	{
		name: 'server 2×1, outage for good, a program writes',
		server: every(2, 1),
		hops: [nat(60)],
		outages: [outage(1, 5, FOR_GOOD)],
		output: [6.5, 8, 9.5, 11, 12.5, 14, 15.5, 17, 18.5, 20, 21.5, 23, 24.5, 26, 27.5, 29, 30.5],
		until: 30
	},
	// Both probe.
	{
		name: 'client 4×3 and server 3×3',
		client: every(4, 3),
		server: every(3, 3),
		hops: [nat(10)],
		until: 36
	},
	{
		name: 'client 15×3 and server 2×3',
		client: every(15, 3),
		server: every(2, 3),
		hops: [nat(10)],
		until: 40
	},
	{
		name: 'client 12×1 and server 9×1 behind 10',
		client: every(12, 1),
		server: every(9, 1),
		hops: [nat(10)],
		until: 42
	},
	{
		name: 'client 4×4 and server 3×1, outage for good',
		client: every(4, 4),
		server: every(3, 1),
		hops: [nat(30)],
		outages: [outage(1, 10, FOR_GOOD)],
		until: 34
	},
	{
		name: 'client 4×1 and server 5×2, outage for good next to the client',
		client: every(4, 1),
		server: every(5, 2),
		hops: [nat(60)],
		outages: [outage(0, 10, FOR_GOOD)],
		until: 44
	},
	// The kernel's keepalive.
	{
		name: 'kernel 4 at the client',
		tcpKeepAlive: { client: kernel(4, 4, 3) },
		hops: [nat(10)],
		until: 30
	},
	{
		name: 'kernel 4 at the server',
		tcpKeepAlive: { server: kernel(4, 4, 3) },
		hops: [nat(10)],
		until: 30
	},
	{
		name: 'kernel 7200',
		tcpKeepAlive: { client: kernel(7200, 75, 9) },
		hops: [nat(10)],
		until: 25
	},
	{
		name: 'kernel 15/2/2 behind 10',
		tcpKeepAlive: { client: kernel(15, 2, 2) },
		hops: [nat(10)],
		until: 26
	},
	{
		name: 'kernel 15 behind 10 that resets',
		tcpKeepAlive: { client: kernel(15, 2, 2) },
		hops: [reset(10)],
		until: 22
	},
	{
		name: 'kernel 15 behind 10, loose',
		tcpKeepAlive: { client: kernel(15, 2, 2) },
		hops: [loose(nat(10))],
		until: 40
	},
	{
		name: 'kernel 3 through a proxy of 10',
		tcpKeepAlive: { client: kernel(3, 3, 3) },
		hops: [proxy(10)],
		until: 16
	},
	{
		name: 'kernel 3 at both, through a proxy of 10',
		tcpKeepAlive: { client: kernel(3, 3, 3), server: kernel(3, 3, 3) },
		hops: [proxy(10)],
		until: 16
	},
	{
		name: 'kernel 5/5/2, outage for good',
		tcpKeepAlive: { client: kernel(5, 5, 2) },
		hops: [nat(40)],
		outages: [outage(1, 7, FOR_GOOD)],
		until: 28
	},
	{
		name: 'kernel 5/5/2, outage for good, a key on its way',
		tcpKeepAlive: { client: kernel(5, 5, 2) },
		hops: [nat(60)],
		outages: [outage(1, 7, FOR_GOOD)],
		traffic: [8.5],
		until: 36
	},
	// What a box does once it has forgotten.
	{ name: 'client 15×3 behind 10, loose', client: every(15, 3), hops: [loose(nat(10))], until: 40 },
	{ name: 'server 6×1 behind 10, loose', server: every(6, 1), hops: [loose(nat(10))], until: 30 },
	{ name: 'a key after 15 s behind 10, loose', hops: [loose(nat(10))], traffic: [15], until: 22 },
	{ name: 'a key after 15 s behind 10', hops: [nat(10)], traffic: [15], until: 30 },
	{ name: 'a key after 15 s behind 10 that resets', hops: [reset(10)], traffic: [15], until: 22 },
	{ name: 'client 15×3 behind 10 that resets', client: every(15, 3), hops: [reset(10)], until: 22 },
	{
		name: 'client 15×3 behind 10 that resets, loose',
		client: every(15, 3),
		hops: [loose(reset(10))],
		until: 40
	},
	{
		name: 'server 6×3 behind 10 that resets, loose',
		server: every(6, 3),
		hops: [loose(reset(10))],
		until: 20
	},
	{ name: 'a program writes after 15 s behind 10', hops: [nat(10)], output: [15], until: 30 },
	{
		name: 'a program writes after 15 s behind 10 that resets',
		hops: [reset(10)],
		output: [15],
		until: 24
	},
	// Proxies.
	{ name: 'nobody probes through a proxy of 10', hops: [proxy(10)], until: 16 },
	{ name: 'client 4×3 through a proxy of 10', client: every(4, 3), hops: [proxy(10)], until: 30 },
	{ name: 'server 3×3 through a proxy of 10', server: every(3, 3), hops: [proxy(10)], until: 30 },
	{ name: 'keys through a proxy of 10', hops: [proxy(10)], traffic: [6, 12, 18], until: 25 },
	{ name: 'client 9×3 through a proxy of 6', client: every(9, 3), hops: [proxy(6)], until: 14 },
	{
		name: 'client 3×3 through a proxy of 40, outage next to the client',
		client: every(3, 3),
		hops: [proxy(40)],
		outages: [outage(0, 10.5, FOR_GOOD)],
		until: 28
	},
	{
		name: 'client 3×3 through a proxy of 40, outage next to the server',
		client: every(3, 3),
		hops: [proxy(40)],
		outages: [outage(1, 10.5, FOR_GOOD)],
		until: 28
	},
	{
		name: 'client 3×9 through a proxy of 20, outage next to the server',
		client: every(3, 9),
		hops: [proxy(20)],
		outages: [outage(1, 10.5, 18)],
		until: 40
	},
	{
		name: 'client 3×20 through a proxy of 10, outage next to the client',
		client: every(3, 20),
		hops: [proxy(10)],
		outages: [outage(0, 7, 27)],
		until: 40
	},
	// Several boxes.
	{ name: 'client 5×3 behind 20 and 8', client: every(5, 3), hops: [nat(20), nat(8)], until: 30 },
	{ name: 'client 9×1 behind 20 and 6', client: every(9, 1), hops: [nat(20), nat(6)], until: 26 },
	{ name: 'client 9×1 behind 6 and 20', client: every(9, 1), hops: [nat(6), nat(20)], until: 26 },
	{
		name: 'client 12×1 behind 30 and 8 that resets',
		client: every(12, 1),
		hops: [nat(30), reset(8)],
		until: 20
	},
	{
		name: 'server 6×1 behind 8 that resets and 30',
		server: every(6, 1),
		hops: [reset(8), nat(30)],
		until: 22
	},
	{
		name: 'client 4×3 behind 20, 15 and 10',
		client: every(4, 3),
		hops: [nat(20), nat(15), nat(10)],
		until: 30
	},
	{
		name: 'client 5×3 behind 12 and a proxy of 20',
		client: every(5, 3),
		hops: [nat(12), proxy(20)],
		until: 30
	},
	{ name: 'nobody probes, a proxy of 20 and then 12', hops: [proxy(20), nat(12)], until: 28 },
	{
		name: 'client 10×1 behind 6 and a proxy of 40',
		client: every(10, 1),
		hops: [nat(6), proxy(40)],
		until: 28
	},
	{
		name: 'client 10×1, a proxy of 40 and then 6',
		client: every(10, 1),
		hops: [proxy(40), nat(6)],
		until: 28
	},
	{
		name: 'client 10×3, a proxy of 40 and then 6 that resets',
		client: every(10, 3),
		hops: [proxy(40), reset(6)],
		until: 18
	},
	{ name: 'client 5×3, two proxies', client: every(5, 3), hops: [proxy(30), proxy(12)], until: 30 },
	// Interruptions.
	{
		name: 'client 3×5, short outage next to the client',
		client: every(3, 5),
		hops: [nat(30)],
		outages: [outage(0, 10.5, 16.5)],
		until: 32
	},
	{
		name: 'client 3×5, short outage next to the server',
		client: every(3, 5),
		hops: [nat(30)],
		outages: [outage(1, 10.5, 16.5)],
		until: 32
	},
	{
		name: 'client 3×3, outage beyond the deadline next to the client',
		client: every(3, 3),
		hops: [nat(40)],
		outages: [outage(0, 10.5, 30)],
		until: 28
	},
	{
		name: 'client 3×3, outage beyond the deadline next to the server',
		client: every(3, 3),
		hops: [nat(40)],
		outages: [outage(1, 4.5, 22)],
		until: 40
	},
	{
		name: 'client 3×12 behind 10, outage of 20 next to the client',
		client: every(3, 12),
		hops: [nat(10)],
		outages: [outage(0, 7, 27)],
		until: 52
	},
	{
		name: 'client 3×12 behind 10, outage of 20 beyond the box',
		client: every(3, 12),
		hops: [nat(10)],
		outages: [outage(1, 7, 27)],
		until: 54
	},
	{
		name: 'client 3×12 behind 16, outage of 20 beyond the box',
		client: every(3, 12),
		hops: [nat(16)],
		outages: [outage(1, 7, 27)],
		until: 45
	},
	{
		name: 'an outage nobody notices',
		hops: [nat(30)],
		outages: [outage(0, 5, 15)],
		traffic: [20],
		until: 26
	},
	{
		name: 'a key during an outage',
		hops: [nat(30)],
		outages: [outage(1, 5, 12)],
		traffic: [8],
		until: 24
	},
	{
		name: 'overlapping outages',
		client: every(3, 10),
		hops: [nat(40)],
		outages: [outage(0, 5, 12), outage(1, 9, 17)],
		until: 38
	},
	{
		name: 'outage between two boxes',
		client: every(3, 3),
		hops: [nat(30), nat(30)],
		outages: [outage(1, 10.5, FOR_GOOD)],
		until: 28
	},
	{
		name: 'outage between two boxes, outlived',
		client: every(3, 6),
		hops: [nat(30), nat(30)],
		outages: [outage(1, 10.5, 16.5)],
		until: 34
	},
	{
		name: 'the server gives up, the client is told late',
		server: every(2, 1),
		hops: [nat(40)],
		outages: [outage(0, 5, 18)],
		until: 28
	},
	{
		name: 'keys into an outage do not put the deadline off',
		client: every(6, 1),
		hops: [nat(40)],
		outages: [outage(0, 7.5, FOR_GOOD)],
		traffic: [8.5, 10, 11],
		until: 26
	},
	{
		name: 'keys that come back do',
		client: every(5, 1),
		hops: [nat(8)],
		traffic: [3, 6, 9, 12, 15],
		until: 20
	},
	// TCP's own patience, cut down to five repetitions.
	{
		name: 'TCP gives up at the client',
		tcpRetries: { client: 5 },
		hops: [nat(60)],
		outages: [outage(1, 5, FOR_GOOD)],
		traffic: [7],
		until: 28
	},
	{
		name: 'TCP gives up at the server',
		tcpRetries: { server: 5 },
		hops: [nat(60)],
		outages: [outage(0, 5, FOR_GOOD)],
		output: [7],
		until: 28
	},
	{
		name: 'TCP gives up before ssh does',
		tcpRetries: { client: 5 },
		client: every(5, 20),
		hops: [nat(60)],
		outages: [outage(1, 7, FOR_GOOD)],
		until: 32
	},
	// plink.
	{ name: 'plink 4 behind 10', client: pings(4), hops: [nat(10)], until: 30 },
	{ name: 'plink 15 behind 10', client: pings(15), hops: [nat(10)], until: 50 },
	{ name: 'plink 8 behind 10 that resets', client: pings(8), hops: [reset(10)], until: 24 },
	{ name: 'plink 15 behind 10, loose', client: pings(15), hops: [loose(nat(10))], until: 40 },
	{ name: 'plink 4 through a proxy of 10', client: pings(4), hops: [proxy(10)], until: 30 },
	{ name: 'plink silent through a proxy of 10', client: pings(0), hops: [proxy(10)], until: 16 },
	{
		name: 'plink 8 behind 10 with keys',
		client: pings(8),
		hops: [nat(10)],
		traffic: [7, 15],
		until: 34
	},
	{
		name: 'plink 4 and server 2×1, outage for good',
		client: pings(4),
		server: every(2, 1),
		hops: [nat(40)],
		outages: [outage(1, 9, FOR_GOOD)],
		until: 24
	}
];

export const scenarios: { name: string; scenario: Scenario }[] = rows.map(
	({ name, until, ...given }) => ({
		name,
		scenario: {
			client: every(0, 3),
			server: every(0, 3),
			hops: [],
			outages: [],
			...given,
			traffic: [...(given.traffic ?? []), until - 2],
			until
		}
	})
);
