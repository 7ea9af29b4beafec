import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environment } from './environment.arbitrary.ts';
import { defaultEnvironment, type Environment } from './environment.ts';
import { plan, type Plan } from './plan.ts';
import { scenarioOf } from './simulate/scenario-of.ts';
import type { Scenario } from './simulate/scenario.ts';
import { simulate } from './simulate/simulate.ts';

const DAYS = 30 * 86_400;
/** Settings that leave the path unanswered, and say so. */
const UNANSWERED = ['network-only', 'path-too-short', 'server-too-slow'];

const warns = ({ warnings }: Plan, codes: string[]) =>
	warnings.some(({ code }) => codes.includes(code));

/** Every way an environment may turn out: each client, and a server that probes as told or half as often. */
function castings(made: Plan, given: Environment): Scenario[] {
	const versions = given.serverOpenssh === undefined ? ['10.0', '9.2'] : [given.serverOpenssh];
	return given.clients.flatMap((client) =>
		versions.flatMap((openssh) => {
			const scenario = scenarioOf(made, given, {
				settings: 'planned',
				outages: [],
				until: DAYS,
				client,
				openssh
			});
			const late: Scenario = { ...scenario, client: { ...scenario.client, program: 'plink' } };
			return client === 'putty' ? [scenario, late] : [scenario];
		})
	);
}

/**
 * Interruptions of a length at every phase: spread over two cycles, at the edges of a probe, and ending where
 * TCP's retransmission has just been in vain.
 */
function phases(length: number, cycle: number): number[] {
	const begin = 6 * cycle;
	const spread = Array.from({ length: 24 }, (_, part) => begin + (part / 12) * cycle);
	const edges = [-0.01, 0.01].flatMap((edge) => [begin + edge, begin + cycle + edge]);
	const inVain = Array.from({ length: 18 }, (_, retry) => {
		const repeated = retry < 12 ? 0.2 * 2 ** retry : 204.8 + 120 * (retry - 11);
		return begin + 2 * cycle + repeated + 0.01 - length;
	}).filter((from) => from > begin && from <= begin + 2 * cycle);
	return [...spread, ...edges, ...inVain];
}

/** What becomes of a session in which an interruption comes at each phase, on each segment. */
function* interrupted(made: Plan, given: Environment, length: number) {
	const { client, server, interval, deadline } = made;
	const cycle = Math.max(interval, (server?.clientAliveInterval ?? 0) * (client ? 1 : 2));
	const wait = length + 150 + 2 * Math.max(deadline.client ?? 0, deadline.server ?? 0);
	for (const casting of castings(made, given))
		for (const segment of [...casting.hops.keys(), casting.hops.length])
			for (const from of phases(length, cycle)) {
				const outages = [{ from, to: from + length, segment }];
				const scenario = { ...casting, outages, until: from + wait };
				yield { scenario, segment, outcome: simulate(scenario).outcome };
			}
}

describe('a plan, played on its own path', () => {
	it('keeps the session for thirty idle days', () => {
		fc.assert(
			fc.property(environment, (given) => {
				const made = plan(given);
				if (warns(made, UNANSWERED)) return;
				for (const scenario of castings(made, given))
					expect(simulate(scenario).outcome, JSON.stringify(scenario)).toEqual({ kind: 'alive' });
			}),
			{ numRuns: 2000 }
		);
	});

	it('keeps it through every interruption it claims to outlive, at every phase and on every segment', () => {
		let interruptions = 0;
		fc.assert(
			fc.property(environment, (given) => {
				const made = plan(given);
				if (made.outlives === 0 || warns(made, UNANSWERED)) return;
				for (const { scenario, outcome } of interrupted(made, given, made.outlives)) {
					interruptions++;
					if (outcome.kind !== 'alive')
						expect.fail(`${JSON.stringify(outcome)} of ${JSON.stringify(scenario)}`);
				}
			}),
			{ numRuns: 300 }
		);
		console.log(`plan: ${interruptions} interruptions outlived`);
	});

	/** Whether an interruption of this length ends the session at one phase or another. */
	function kills(given: Environment, length: number): boolean {
		for (const { outcome } of interrupted(plan(given), given, length))
			if (outcome.kind !== 'alive') return true;
		return false;
	}

	it('loses it to an interruption longer than a box remembers', () => {
		fc.assert(
			fc.property(environment, (rest) => {
				const { bound, client, server } = plan(rest);
				// A year of silence says no more than an hour.
				if (bound === undefined || bound > 7200) return;
				// Where both ends probe, each box goes on hearing from one of them.
				if (client && server) return;
				const length = bound + 1;
				const given = { ...rest, outage: length };
				const { outlives, warnings } = plan(given);
				expect(outlives).toBeLessThan(length);
				expect(warnings.some(({ code }) => code.startsWith('outage-'))).toBe(true);
				expect(kills(given, length)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	const control = ['client', 'server'] as const;
	const beyond: [warning: string, given: Partial<Environment>, length: number][] = [
		// The last retransmission leaves 804.8 s after the first probe that is lost.
		['outage-kernel', { path: [{ idleTimeout: 100_000 }] }, 806],
		['outage-kernel', { control: ['server'], path: [{ idleTimeout: 100_000 }] }, 806],
		['outage-windows', { clients: ['putty'], path: [{ idleTimeout: 3600 }] }, 14],
		[
			'outage-windows',
			{ control: [...control], serverSystem: 'windows', path: [{ idleTimeout: 3600 }] },
			14
		],
		[
			'outage-dropbear',
			{ control: ['server'], serverSystem: 'openwrt', path: [{ idleTimeout: 3600 }] },
			190
		]
	];
	it.each(beyond)('loses it where it warns: %s (%#)', (warning, part, length) => {
		const given = { ...defaultEnvironment, ...part, outage: length };
		const { warnings } = plan(given);
		expect(warnings.map(({ code }) => code)).toContain(warning);
		expect(kills(given, length)).toBe(true);
	});

	it('loses it where nothing answers the path', () => {
		fc.assert(
			fc.property(environment, (rest) => {
				const given: Environment = { ...rest, control: ['network'] };
				const made = plan(given);
				// The kernel's own keepalive comes after two hours.
				if ((made.bound ?? Infinity) >= 7200) return;
				expect(warns(made, ['network-only'])).toBe(true);
				for (const scenario of castings(made, given))
					expect(simulate(scenario).outcome.kind).not.toBe('alive');
			}),
			{ numRuns: 500 }
		);
	});

	it('loses it behind a box that forgets within a second', () => {
		const given: Environment = { ...defaultEnvironment, path: [{ idleTimeout: 1 }] };
		const made = plan(given);
		expect(warns(made, ['path-too-short'])).toBe(true);
		for (const scenario of castings(made, given))
			expect(simulate(scenario).outcome.kind).not.toBe('alive');
	});
});
