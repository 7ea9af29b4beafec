import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environment } from './environment.arbitrary.ts';
import type { Environment } from './environment.ts';
import { plan, type Plan } from './plan.ts';
import { scenarioOf, type ScenarioOptions } from './simulate/scenario-of.ts';
import type { Outage, Scenario } from './simulate/scenario.ts';
import { simulate } from './simulate/simulate.ts';

const DAYS = 30 * 86_400;
/** Settings that leave the path unanswered, and say so. */
const UNANSWERED = ['network-only', 'path-too-short', 'server-too-slow'];

const warns = ({ warnings }: Plan, codes: string[]) =>
	warnings.some(({ code }) => codes.includes(code));

/** Every way to play an environment: each client, and a server that probes as told or half as often. */
function castings(given: Environment): Pick<ScenarioOptions, 'client' | 'openssh'>[] {
	const servers =
		given.serverOpenssh === undefined ? [{ openssh: '10.0' }, { openssh: '9.2' }] : [{}];
	return given.clients.flatMap((client) => servers.map((server) => ({ client, ...server })));
}

function played(made: Plan, given: Environment, options: Partial<ScenarioOptions>): Scenario {
	return scenarioOf(made, given, { settings: 'planned', outages: [], until: DAYS, ...options });
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
function* interrupted(made: Plan, given: Environment, length: number, segments: number[]) {
	const cycle = Math.max(
		made.interval,
		(made.server?.clientAliveInterval ?? 0) * (made.client ? 1 : 2)
	);
	const wait = length + 150 + 2 * Math.max(made.deadline.client ?? 0, made.deadline.server ?? 0);
	for (const casting of castings(given))
		for (const segment of segments)
			for (const from of phases(length, cycle)) {
				const outages: Outage[] = [{ from, to: from + length, segment }];
				const scenario = played(made, given, { ...casting, outages, until: from + wait });
				yield { scenario, outcome: simulate(scenario).outcome };
			}
}

function segmentsOf(made: Plan, given: Environment): number[] {
	const hops = made.hops.length + (given.observedDrop === undefined ? 0 : 1);
	return Array.from({ length: hops + 1 }, (_, segment) => segment);
}

describe('a plan, played on its own path', () => {
	it('keeps the session for thirty idle days', () => {
		fc.assert(
			fc.property(environment, (given) => {
				const made = plan(given);
				if (warns(made, UNANSWERED)) return;
				for (const casting of castings(given)) {
					const scenario = played(made, given, casting);
					const { outcome } = simulate(scenario);
					expect(outcome, JSON.stringify(scenario)).toEqual({ kind: 'alive' });
				}
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
				const segments = segmentsOf(made, given);
				for (const { scenario, outcome } of interrupted(made, given, made.outlives, segments)) {
					interruptions++;
					if (outcome.kind !== 'alive')
						expect.fail(`${JSON.stringify(outcome)} of ${JSON.stringify(scenario)}`);
				}
			}),
			{ numRuns: 300 }
		);
		console.log(`plan: ${interruptions} interruptions outlived`);
	});
});
