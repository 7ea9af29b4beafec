import type { Environment } from './environment.ts';
import { boxKind, boxOf, type BoxId, type BoxKind } from './facts/boxes.ts';

/** What the plan makes of one hop. */
export interface Reading {
	/** Its place on the path, from 0. */
	index: number;
	box?: BoxId;
	kind: BoxKind;
	/** Idle timeout in seconds; absent where there is no sourced number. */
	timeout?: number;
	/** The person gave the number. */
	given: boolean;
}

/**
 * Reads each hop of a path, and what could not be read as one more at its end; the environment has been
 * through `sanitize`.
 */
export function readPath({ path, partial }: Environment): Reading[] {
	const readings = path.map((hop, index): Reading => {
		if (!('box' in hop)) return { index, kind: 'stateful', timeout: hop.idleTimeout, given: true };
		const given = hop.idleTimeout !== undefined;
		const timeout = hop.idleTimeout ?? boxOf(hop.box).idleTimeout;
		return {
			index,
			box: hop.box,
			kind: boxKind(hop.box),
			given,
			...(timeout !== undefined && { timeout })
		};
	});
	return partial
		? [...readings, { index: path.length, kind: 'unverified', given: false }]
		: readings;
}

/** The number that binds, and where it comes from. */
export interface Tightest extends Partial<Reading> {
	timeout: number;
	/** It is what the person observed, not a hop's. */
	observed?: boolean;
}

/** The smallest timeout of the hops a keepalive can answer, or of what was observed. */
export function tightestOf(network: Reading[], observedDrop?: number): Tightest | undefined {
	const known: Tightest[] = network.flatMap(({ timeout, ...rest }) =>
		timeout === undefined ? [] : [{ ...rest, timeout }]
	);
	if (observedDrop !== undefined) known.push({ timeout: observedDrop, observed: true });
	return known.toSorted((a, b) => a.timeout - b.timeout)[0];
}

/**
 * Consecutive lost probes to tolerate: as answered, else two on mobile networks and one elsewhere. Never none
 * where PuTTY probes: plink's messages leave up to an interval late (measured, 0.78 on Linux), which is as if one
 * were lost.
 */
export function lossesOn({ losses, path, clients, control }: Environment): number {
	const late = clients.includes('putty') && control.includes('client') ? 1 : 0;
	const mobile = path.some((hop) => 'box' in hop && boxOf(hop.box).category === 'mobile');
	return Math.max(late, losses ?? (mobile ? 2 : 1));
}
