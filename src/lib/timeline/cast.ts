import { boxOf, type BoxKind, type Environment, type Plan } from '$engine';

/** A box on the path as the drawing knows it; its row in a scenario is its place here, counted from 1. */
export interface Actor {
	name: { box: string } | { code: string };
	kind: BoxKind;
	/** Idle timeout or policy limit in seconds; absent where nobody knows. */
	timeout?: number;
	/** A policy that no key press puts off. */
	absolute?: boolean;
}

/** Who is on the path between the two ends. */
export interface Cast {
	boxes: Actor[];
	/** The shell's own timer (TMOUT), seconds; it is behind the server, where no probe comes. */
	shell?: number;
}

/** The boxes of a plan's path, in the order of `scenarioOf`. */
export function castOf(
	plan: Plan,
	{ observedDrop, shellTimeout }: Pick<Environment, 'observedDrop' | 'shellTimeout'>
): Cast {
	const boxes: Actor[] = plan.hops.map(({ box, kind, timeout }) => ({
		name: box ? { box } : { code: timeout === undefined ? 'path-rest' : 'path-number' },
		kind,
		...(timeout !== undefined && { timeout }),
		...(box && kind === 'policy' && boxOf(box).refreshedBy === 'nothing' && { absolute: true })
	}));
	if (observedDrop !== undefined)
		boxes.push({ name: { code: 'timeline-observed' }, kind: 'stateful', timeout: observedDrop });
	return { boxes, ...(shellTimeout && { shell: shellTimeout }) };
}

/** A timer that looks at a person and ends the session: the row it is on, or the shell. */
export interface PolicyEnd {
	at: number;
	by: number | 'shell';
}

/**
 * When a policy ends the session first, where someone types at `typed` (in order): each timer starts anew with
 * every key press, an absolute one never. Nothing where none does before `until`.
 */
export function policyEnd(
	{ boxes, shell }: Cast,
	typed: readonly number[],
	until: number
): PolicyEnd | undefined {
	const ends: PolicyEnd[] = boxes.flatMap(({ kind, timeout, absolute }, index) =>
		kind === 'policy' && timeout !== undefined
			? [{ at: absolute ? timeout : firstGap(timeout, typed), by: index + 1 }]
			: []
	);
	if (shell) ends.push({ at: firstGap(shell, typed), by: 'shell' });
	const first = ends.toSorted((a, b) => a.at - b.at)[0];
	return first && first.at <= until ? first : undefined;
}

function firstGap(timeout: number, typed: readonly number[]): number {
	let last = 0;
	for (const at of typed) {
		if (at - last >= timeout) break;
		last = at;
	}
	return last + timeout;
}
