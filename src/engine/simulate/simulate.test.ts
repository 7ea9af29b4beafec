import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outage, Scenario, ScenarioHop } from './scenario.ts';
import { simulate } from './simulate.ts';
import type { Event, Probe } from './timeline.ts';

const DAYS = 30 * 86_400;
const quiet = { interval: 0, countMax: 3 };
const drop = (idleTimeout: number): ScenarioHop => ({ idleTimeout, onExpiry: 'drop' });

function play(given: Partial<Scenario>) {
	return simulate({ client: quiet, server: quiet, hops: [], outages: [], until: 300, ...given });
}

function probesBy(by: string, events: Event[]): number[] {
	return events
		.filter((event): event is Probe => event.kind === 'probe' && event.by === by)
		.map(({ at }) => at);
}

/** A path that carries nothing any more right after the last data. */
const dead: Pick<Scenario, 'outages' | 'until'> = {
	outages: [{ from: 0.5, to: Infinity, segment: 0 }],
	until: 100
};

describe('who gives up, and when (OpenSSH facts, 1.1)', () => {
	it.each([
		['ssh 3×3', { client: { interval: 3, countMax: 3 } }, 'client', 12],
		['ssh 3×1', { client: { interval: 3, countMax: 1 } }, 'client', 6],
		['ssh 4×0', { client: { interval: 4, countMax: 0 } }, 'client', 4],
		['sshd 10.5 3×3', { server: { interval: 3, countMax: 3, openssh: '10.5' } }, 'server', 12],
		['sshd 10.5 3×1', { server: { interval: 3, countMax: 1, openssh: '10.5' } }, 'server', 6],
		['sshd 9.2 3×3', { server: { interval: 3, countMax: 3, openssh: '9.2' } }, 'server', 24],
		['sshd 9.1 3×3', { server: { interval: 3, countMax: 3, openssh: '9.1' } }, 'server', 12],
		['sshd 8.1 3×0', { server: { interval: 3, countMax: 0, openssh: '8.1' } }, 'server', 3]
	] as [string, Partial<Scenario>, string, number][])('%s', (_, given, by, at) => {
		expect(play({ ...given, ...dead }).outcome).toMatchObject({ kind: 'closed', by, at });
	});

	it.each([
		['sshd 10.5 3×0', { server: { interval: 3, countMax: 0, openssh: '10.5' } }],
		['sshd 9.2 3×0', { server: { interval: 3, countMax: 0, openssh: '9.2' } }],
		['nobody', {}],
		['PuTTY', { client: { interval: 20, countMax: 3, program: 'putty' } }]
	] as [string, Partial<Scenario>][])('never %s', (_, given) => {
		expect(play({ ...given, ...dead }).outcome).toEqual({ kind: 'stalled', since: 0.5 });
	});

	it('is TCP after fifteen counted repetitions, where no program does', () => {
		const output = [1];
		const { events, outcome } = play({ ...dead, output, until: 2000 });
		const sent = events.filter(({ kind }) => kind === 'retransmission').map(({ at }) => at - 1);
		expect(sent.slice(0, 4).map((at) => Math.round(at * 10) / 10)).toEqual([0.2, 0.4, 0.8, 1.6]);
		expect(sent).toHaveLength(16);
		expect(sent.at(-1)).toBeCloseTo(804.8);
		expect(outcome).toMatchObject({ kind: 'closed', by: 'server' });
		expect(outcome.kind === 'closed' && outcome.at).toBeCloseTo(925.8);
	});

	it('is the kernel after its keepalives', () => {
		const client = { time: 7200, interval: 75, probes: 9 };
		expect(play({ ...dead, tcpKeepAlive: { client }, until: 8000 }).outcome).toMatchObject({
			...{ kind: 'closed', by: 'client', at: 7875 }
		});
	});
});

describe('probes', () => {
	it.each([
		['10.5', [3, 6, 9]],
		['9.4', [6, 12]],
		['9.1', [3, 6, 9]],
		['7.4', [3, 6, 9]]
	])('of sshd %s on a healthy path', (openssh, at) => {
		const { events } = play({ server: { interval: 3, countMax: 3, openssh }, until: 12 });
		expect(probesBy('server', events).slice(0, at.length)).toEqual(at);
	});

	const writes = Array.from({ length: 30 }, (_, second) => second + 0.5);
	it.each([
		['10.5', []],
		['9.2', []],
		['9.1', [3.5, 6.5, 9.5, 12.5]],
		['7.4', []]
	])('of sshd %s while a program writes into silence', (openssh, at) => {
		const { events } = play({
			server: { interval: 3, countMax: 9, openssh },
			outages: [{ from: 0.1, to: Infinity, segment: 0 }],
			output: writes,
			until: 14
		});
		expect(probesBy('server', events)).toEqual(at);
	});

	it('of ssh wait for silence from the server, whatever is typed into an outage', () => {
		const outages = [{ from: 7, to: Infinity, segment: 0 }];
		const typing = { traffic: [5, 8, 9, 10], outages, until: 60 };
		const { outcome, events } = play({ client: { interval: 6, countMax: 1 }, ...typing });
		expect(probesBy('client', events)).toEqual([11]);
		expect(outcome).toMatchObject({ kind: 'closed', by: 'client', at: 17 });
		// Up to 8.3 typing put them off.
		const old = play({ client: { interval: 6, countMax: 1, openssh: '8.3' }, ...typing });
		expect(probesBy('client', old.events)).toEqual([16]);
	});

	it('of PuTTY go by the clock, of plink when it wakes up', () => {
		const at = (program: 'putty' | 'plink', traffic: number[]) =>
			probesBy(
				'client',
				play({ client: { interval: 8, countMax: 3, program }, traffic, until: 25 }).events
			);
		expect(at('putty', [13])).toEqual([8, 16, 24]);
		expect(at('plink', [])).toEqual([16, 24]);
		expect(at('plink', [13])).toEqual([13, 24]);
	});

	it('say when their sender would give up', () => {
		const { events } = play({ client: { interval: 5, countMax: 2 }, ...dead });
		const told = events.filter((event) => event.kind === 'probe').map(({ deadline }) => deadline);
		expect(told).toEqual([15, 15]);
	});
});

const numbers = fc.oneof(fc.double(), fc.integer({ min: -5, max: 400 }), fc.constant(Infinity));
const moments = fc.array(numbers, { maxLength: 6 });
const wild = fc.record({
	client: fc.record({
		interval: numbers,
		countMax: numbers,
		program: fc.constantFrom('ssh', 'putty', 'plink')
	}),
	server: fc.record({
		interval: numbers,
		countMax: numbers,
		openssh: fc.constantFrom('7.4', '9.1', '9.2', '10.5', 'x')
	}),
	tcpKeepAlive: fc.record({
		client: fc.record({ time: numbers, interval: numbers, probes: numbers })
	}),
	tcpRetries: fc.record({ client: numbers, server: numbers }),
	hops: fc.array(
		fc.record({
			idleTimeout: numbers,
			onExpiry: fc.constantFrom('drop', 'reset'),
			kind: fc.constantFrom('stateful', 'proxy'),
			loose: fc.boolean()
		}),
		{ maxLength: 50 }
	),
	outages: fc.array(fc.record({ from: numbers, to: numbers, segment: numbers }), { maxLength: 6 }),
	traffic: moments,
	output: moments,
	until: numbers
}) as fc.Arbitrary<Scenario>;

describe('any scenario', () => {
	it('ends, in order of time, the same way each time, and is left alone', () => {
		fc.assert(
			fc.property(wild, (scenario) => {
				const before = structuredClone(scenario);
				const timeline = simulate(scenario);
				expect(scenario).toEqual(before);
				expect(simulate(before)).toEqual(timeline);
				const times = timeline.events.map(({ at }) => at);
				expect(times.every((at, index) => at >= (times[index - 1] ?? -Infinity))).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	it('never throws, whatever it is given', () => {
		const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true });
		fc.assert(
			fc.property(anything, fc.object({ maxDepth: 3 }), (any, given) => {
				simulate(any as never);
				simulate({ ...given, hops: any, outages: [any], traffic: [any], client: any } as never);
			}),
			{ numRuns: 500 }
		);
	});

	it('comes to the same whether repetition is skipped or played', () => {
		const timeouts = fc.integer({ min: 5, max: 90 });
		const scenarios = fc.record({
			client: fc.record({
				interval: fc.integer({ min: 0, max: 40 }),
				countMax: fc.integer({ min: 0, max: 4 }),
				program: fc.constantFrom('ssh', 'putty', 'plink')
			}),
			server: fc.record({
				interval: fc.integer({ min: 0, max: 40 }),
				countMax: fc.integer({ min: 0, max: 4 }),
				openssh: fc.constantFrom('7.4', '9.1', '9.2', '10.5')
			}),
			tcpKeepAlive: fc.record(
				{ server: fc.record({ time: timeouts, interval: timeouts, probes: fc.constant(3) }) },
				{ requiredKeys: [] }
			),
			hops: fc.array(
				fc.record({
					idleTimeout: timeouts,
					onExpiry: fc.constantFrom('drop', 'reset'),
					kind: fc.constantFrom('stateful', 'proxy'),
					loose: fc.boolean()
				}),
				{ maxLength: 3 }
			),
			traffic: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 2 }),
			until: fc.constant(1000)
		}) as fc.Arbitrary<Omit<Scenario, 'outages'>>;
		// Too short to meet anything, they are appointments that nothing may be skipped past.
		const blinks: Outage[] = Array.from({ length: 1000 }, (_, second) => ({
			...{ from: second + 0.51, to: second + 0.52, segment: 0 }
		}));
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const skipped = simulate({ ...scenario, outages: [] });
				const step = simulate({ ...scenario, outages: blinks });
				expect(skipped.outcome).toEqual(step.outcome);
				const real = step.events.filter(({ kind }) => !kind.startsWith('outage'));
				expect(unfold(skipped.events)).toEqual(real);
			}),
			{ numRuns: 100 }
		);
	});

	it.each([
		['a second', 1],
		['a year', 31_536_000]
	])('of fifty boxes that remember for %s', (_, idleTimeout) => {
		const hops = Array.from({ length: 50 }, () => drop(idleTimeout));
		const { outcome, events } = play({ hops, client: { interval: 30, countMax: 3 }, until: DAYS });
		expect(outcome.kind).toBe(idleTimeout === 1 ? 'closed' : 'alive');
		expect(events.length).toBeLessThan(1000);
	});

	it('of thirty idle days is a handful of events', () => {
		const { events, outcome } = play({
			hops: [drop(350)],
			client: { interval: 60, countMax: 3 },
			until: DAYS
		});
		expect(outcome).toEqual({ kind: 'alive' });
		expect(events.length).toBeLessThan(50);
		const repeated = events.find((event) => event.kind === 'repeat');
		expect(repeated).toMatchObject({ every: 60 });
	});

	it('of interruptions that overlap, or end before they begin, goes by what is left of them', () => {
		const client = { interval: 5, countMax: 3 };
		const outages = [
			{ from: 20, to: 10, segment: 0 },
			{ from: 20, to: 30, segment: 0 },
			{ from: 25, to: 60, segment: 0 },
			{ from: NaN, to: 9, segment: 7 }
		];
		expect(play({ client, outages }).outcome).toMatchObject({ kind: 'closed', at: 35 });
	});
});

/** Events with every repetition written out; moments and what depends on them move along. */
function unfold(events: Event[]): Event[] {
	const played: Event[] = [];
	for (const event of events) {
		if (event.kind !== 'repeat') {
			played.push(event);
			continue;
		}
		const { at, every, times } = event;
		const cycle = played.filter((one) => one.at > at - every);
		for (let time = 1; time <= times; time++)
			played.push(...cycle.map((one) => moved(one, every * time)));
	}
	return played;
}

function moved(event: Event, seconds: number): Event {
	const shift = (at: number) => Math.round((at + seconds) * 1000) / 1000;
	const later = { ...event, at: shift(event.at) };
	if (later.kind === 'probe' && later.deadline !== undefined)
		later.deadline = shift(later.deadline);
	if (later.kind === 'retransmission') later.next = shift(later.next);
	return later;
}
