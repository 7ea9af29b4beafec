import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxKind, boxOf } from './facts/boxes.ts';
import { doublesProbes } from './facts/openssh.ts';
import { environment, seconds } from './environment.arbitrary.ts';
import { defaultEnvironment, type Environment, type Hop } from './environment.ts';
import { plan } from './plan.ts';

/** Idle timeouts of the hops that a keepalive can answer, as far as they are known. */
function timeouts({ path, observedDrop }: Environment): number[] {
	const hops = path.flatMap((hop) => {
		if (!('box' in hop)) return [hop.idleTimeout];
		if (boxKind(hop.box) === 'policy') return [];
		return [hop.idleTimeout ?? boxOf(hop.box).idleTimeout ?? Infinity];
	});
	return [...hops, observedDrop ?? Infinity].filter(Number.isFinite);
}

function isGuess({ path }: Environment): boolean {
	const network = path.filter((hop) => !('box' in hop) || boxKind(hop.box) !== 'policy');
	return (
		network.length === 0 ||
		network.some(
			(hop) => 'box' in hop && (hop.idleTimeout ?? boxOf(hop.box).idleTimeout) === undefined
		)
	);
}

/** The longest gap between two probes on the wire that the plan allows for. */
function slowest(environment: Environment, made: ReturnType<typeof plan>): number {
	const { server, client } = made;
	if (client || !server) return made.interval;
	if (environment.serverSystem === 'openwrt') return server.clientAliveInterval;
	const doubled =
		environment.serverOpenssh === undefined || doublesProbes(environment.serverOpenssh);
	return server.clientAliveInterval * (doubled ? 2 : 1);
}

const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true });

const property = (check: (environment: Environment) => void) =>
	fc.assert(fc.property(environment, check), { numRuns: 2000 });

describe('plan', () => {
	it('leaves every hop a probe within its timeout with the tolerated losses, or says that it does not hold', () => {
		property((given) => {
			const made = plan(given);
			if (made.verdict === 'does-not-hold') return;
			const losses = given.losses ?? 1;
			for (const timeout of timeouts(given)) {
				const margin = Math.min(10, timeout / 3);
				expect(slowest(given, made) * (losses + 1)).toBeLessThanOrEqual(timeout - margin + 1e-9);
			}
		});
	});

	it('stays below 30 on a guess, 60 otherwise, 240 when frugal, and never below a second', () => {
		property((given) => {
			const cap = isGuess(given) ? 30 : given.frugal ? 240 : 60;
			const { interval, countMax } = plan(given);
			expect(interval).toBeLessThanOrEqual(cap);
			expect(interval).toBeGreaterThanOrEqual(1);
			expect(Number.isInteger(interval)).toBe(true);
			expect(countMax).toBeGreaterThanOrEqual(2);
		});
	});

	it('never raises the interval when a timeout is lowered or something is observed to die sooner', () => {
		fc.assert(
			fc.property(environment, fc.nat(), seconds, (given, which, lower) => {
				const known = given.path
					.map((hop, index) => ({ hop, index }))
					.filter(({ hop }) => 'idleTimeout' in hop && hop.idleTimeout !== undefined);
				const chosen = known[which % Math.max(1, known.length)];
				const { path, observedDrop } = given;
				const lowered: Environment = chosen
					? {
							...given,
							path: path.with(chosen.index, {
								...chosen.hop,
								idleTimeout: Math.min(lower, chosen.hop.idleTimeout ?? Infinity)
							} as Hop)
						}
					: { ...given, observedDrop: Math.min(lower, observedDrop ?? Infinity) };
				expect(plan(lowered).interval).toBeLessThanOrEqual(plan(given).interval);
			}),
			{ numRuns: 2000 }
		);
	});

	it('gives the same plan for the same environment, and leaves the environment alone', () => {
		property((given) => {
			const before = structuredClone(given);
			expect(plan(given)).toEqual(plan(structuredClone(given)));
			expect(given).toEqual(before);
		});
	});

	it('bridges the interruption asked for, up to what no setting can beat', () => {
		property((given) => {
			const made = plan(given);
			const within = (limit: number) => made.outlives + Math.min(made.outlives, 120) + 5 < limit;
			if (made.outlives === 0) return;
			if (made.deadline.client && made.client)
				expect(within(made.interval * made.client.serverAliveCountMax)).toBe(true);
			if (made.bound !== undefined) expect(within(made.bound - made.interval)).toBe(true);
			expect(made.outlives).toBeLessThanOrEqual(800);
			if (made.outlives < given.outage)
				expect(made.warnings.some(({ code }) => code.startsWith('outage-'))).toBe(true);
		});
	});

	it('halves the interval of an sshd that doubles it or might', () => {
		property((given) => {
			const { server, interval } = plan(given);
			if (!server || interval < 2 || given.serverSystem === 'openwrt') return;
			const doubling = given.serverOpenssh === undefined || doublesProbes(given.serverOpenssh);
			expect(server.clientAliveInterval * (doubling ? 2 : 1)).toBeLessThanOrEqual(interval);
		});
	});

	it('never says that a policy can be beaten, and never lets one set the interval', () => {
		property((given) => {
			const made = plan(given);
			const policies = given.path.filter((hop) => 'box' in hop && boxKind(hop.box) === 'policy');
			if (policies.length > 0 || given.shellTimeout) expect(made.verdict).toBe('does-not-hold');
			const without = plan({ ...given, path: given.path.filter((hop) => !policies.includes(hop)) });
			expect(made.interval).toBe(without.interval);
		});
	});

	it('never answers a proxy with TCP keepalive alone', () => {
		property((given) => {
			const proxy = given.path.some((hop) => 'box' in hop && boxKind(hop.box) === 'proxy');
			const { warnings } = plan(given);
			expect(warnings.some(({ code }) => code.startsWith('proxy-'))).toBe(proxy);
		});
	});

	const cases: [name: string, given: Partial<Environment>, interval: number, count: number][] = [
		['first visit', {}, 30, 10],
		['AWS Classic ELB', { path: [{ box: 'aws-clb' }] }, 20, 15],
		['AWS NLB', { path: [{ box: 'aws-nlb' }] }, 60, 5],
		['Azure', { path: [{ box: 'azure-lb' }] }, 60, 5],
		['home router and NLB', { path: [{ box: 'home-gw-2010' }, { box: 'aws-nlb' }] }, 30, 10],
		['three minutes over an unknown path', { outage: 180 }, 30, 12],
		[
			'mobile tolerates two lost probes',
			{ path: [{ idleTimeout: 90 }, { box: 'twilio-supersim' }] },
			20,
			15
		],
		['frugal behind NLB', { path: [{ box: 'aws-nlb' }], frugal: true }, 120, 3],
		['a box of eight seconds', { path: [{ idleTimeout: 8 }] }, 2, 150],
		['no interruption at all', { outage: 0, path: [{ box: 'linux-conntrack' }] }, 60, 3],
		['unverified number', { path: [{ box: 'sonicwall' }] }, 30, 10],
		['a VPN’s own timer is no limit on what is inside', { path: [{ box: 'openvpn' }] }, 30, 10],
		[
			'WireGuard’s mapping outside is kept by what is inside',
			{ path: [{ box: 'wireguard' }] },
			10,
			25
		],
		['observed on an unknown path', { observedDrop: 600 }, 30, 10],
		['observed and short', { observedDrop: 40 }, 15, 20]
	];
	it.each(cases)('%s', (_, given, interval, count) => {
		expect(plan({ ...defaultEnvironment, ...given })).toMatchObject({ interval, countMax: count });
	});

	it('outlives what the facts say 30 × 10 outlives', () => {
		expect(plan(defaultEnvironment).outlives).toBe(174);
	});

	it('lets the server probe slowly enough for its version, and count accordingly', () => {
		const given: Environment = { ...defaultEnvironment, control: ['server'] };
		expect(plan({ ...given, serverOpenssh: '9.2' })).toMatchObject({
			server: { clientAliveInterval: 15, clientAliveCountMax: 10 },
			deadline: { server: 330 }
		});
		expect(plan({ ...given, serverOpenssh: '10.0' })).toMatchObject({
			server: { clientAliveInterval: 30, clientAliveCountMax: 10 },
			deadline: { server: 330 }
		});
		expect(plan(given)).toMatchObject({
			server: { clientAliveInterval: 15, clientAliveCountMax: 20 },
			deadline: { server: 315 }
		});
	});

	it('counts 54 sourced timeouts above 30 s, 52 of them with a probe to spare', () => {
		expect(plan(defaultEnvironment).reasons[0]).toEqual({
			code: 'interval-unknown-path',
			params: { interval: 30, covered: 54, spare: 52, total: 54 }
		});
	});

	it('gives only clients that have one a deadline', () => {
		expect(plan({ ...defaultEnvironment, clients: ['putty', 'xshell'] }).deadline).toEqual({});
	});

	const bad: [name: string, given: unknown, code: string, at: string][] = [
		['a timeout of 0', { path: [{ idleTimeout: 0 }] }, 'too-small', 'path.0'],
		['a negative timeout', { path: [{ box: 'aws-nlb', idleTimeout: -5 }] }, 'too-small', 'path.0'],
		['not a number', { observedDrop: NaN }, 'not-a-number', 'observedDrop'],
		['text for a number', { outage: '5 minutes' }, 'not-a-number', 'outage'],
		['an absurd number', { outage: 1e12 }, 'too-large', 'outage'],
		['half a lost probe', { losses: 0.5 }, 'not-a-number-losses', 'losses'],
		['a box nobody knows', { path: [{ box: 'magic' }] }, 'box-unknown', 'path.0'],
		['a name from Object.prototype', { path: [{ box: 'constructor' }] }, 'box-unknown', 'path.0'],
		['no client', { clients: [] }, 'no-clients', 'clients'],
		['nothing to change', { control: [] }, 'no-control', 'control'],
		['a host that is an option', { host: '-oProxyCommand=sh' }, 'host-invalid', 'host'],
		['a host of two lines', { host: 'a\nMatch all' }, 'host-invalid', 'host'],
		['a version from nowhere', { serverOpenssh: '99.1' }, 'version-unknown', 'serverOpenssh'],
		['a path that is no list', { path: 'aws-nlb' }, 'choice-unknown', 'path'],
		['a word for a list', { control: 'server' }, 'choice-unknown', 'control'],
		['a word for a switch', { frugal: 'no' }, 'choice-unknown', 'frugal'],
		['a folder for a host', { host: '..' }, 'host-invalid', 'host'],
		['a quote in a host', { host: 'a" -proxycommand "b' }, 'host-invalid', 'host'],
		['a name too long for a file', { host: '跳'.repeat(90) }, 'host-invalid', 'host']
	];
	it.each(bad)('names %s and plans without it', (_, given, code, at) => {
		const made = plan({ ...defaultEnvironment, ...(given as object) });
		expect(made.problems).toContainEqual(expect.objectContaining({ code, at }));
		expect(made.interval).toBeGreaterThanOrEqual(1);
	});

	it('keeps the number of a box that nobody knows, and takes what it could not read for a guess', () => {
		const unknown = { box: 'magic', idleTimeout: 10 } as never;
		expect(plan({ ...defaultEnvironment, path: [unknown] })).toMatchObject({
			bound: 10,
			interval: 3
		});
		const lost = plan({
			...defaultEnvironment,
			path: [{ box: 'aws-nlb' }, { box: 'magic' } as never]
		});
		expect(lost).toMatchObject({ bound: 350, interval: 30, verdict: 'holds-as-far-as-known' });
	});

	it('gives the reason for the count that it names', () => {
		const given: Environment = {
			...defaultEnvironment,
			control: ['server'],
			path: [{ box: 'aws-nlb' }]
		};
		for (const version of ['9.2', '9.5', undefined]) {
			const made = plan({ ...given, ...(version && { serverOpenssh: version }) });
			const reason = made.reasons.find(({ code }) => code === 'count-outage');
			expect(reason?.params.count).toBe(made.countMax);
			expect(reason?.params.interval).toBe(version ? 60 : 30);
		}
		expect(plan({ ...given, serverSystem: 'openwrt' }).reasons).toContainEqual({
			code: 'count-dropbear',
			params: {}
		});
	});

	it('advises nothing that Dropbear cannot be told', () => {
		const made = plan({ ...defaultEnvironment, control: ['server'], serverSystem: 'openwrt' });
		const codes = made.warnings.map(({ code }) => code);
		expect(codes).toContain('sleep-dropbear');
		expect(codes).not.toContain('sleep-deadline');
	});

	it('sends nothing where nobody may send it', () => {
		const made = plan({ ...defaultEnvironment, control: ['network'] });
		expect(made.bytesPerDay).toBe(0);
		expect(made.reasons.some(({ code }) => code === 'traffic-day')).toBe(false);
	});

	it('says that a session’s name is no host where ssh would need one', () => {
		const told = (host: string) =>
			plan({ ...defaultEnvironment, host }).warnings.some(({ code }) => code === 'host-not-a-host');
		for (const host of ['my box #1', '中文', 'db*']) expect(told(host), host).toBe(true);
		for (const host of ['db1', 'u@db1', '::1', 'fe80::1%eth0'])
			expect(told(host), host).toBe(false);
	});

	it('never throws, whatever it is given', () => {
		fc.assert(
			fc.property(fc.object({ maxDepth: 2 }), anything, (given, any) => {
				const made = plan({ ...defaultEnvironment, ...given, path: any, host: any } as never);
				expect(made.countMax).toBeGreaterThan(0);
				expect(plan(any as never).countMax).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 }
		);
	});
});
