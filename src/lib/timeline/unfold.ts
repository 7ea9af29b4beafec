import type { Event, Repeat } from '$engine';

/** A stretch of steady repetition too close to be drawn one by one. Its cycle ended at `at`. */
export interface Dense {
	kind: 'dense';
	at: number;
	/** Seconds from one cycle to the next, and from one moment in it to the next on average. */
	every: number;
	pace: number;
	/** When the last cycle ends. */
	to: number;
	/** The events of a cycle, at the moments they had before the repetition. */
	cycle: Step[];
}

export type Step = Exclude<Event, Repeat> | Dense;

/**
 * Writes out repetition, except where its moments come closer than `gap` seconds: that is left as one stretch.
 * What happens after `until` is left out.
 */
export function unfold(events: readonly Event[], gap: number, until: number): Step[] {
	const steps: Step[] = [];
	for (const event of events) {
		if (event.at > until) break;
		if (event.kind !== 'repeat') {
			steps.push(event);
			continue;
		}
		const { at, every } = event;
		const times = Math.min(event.times, Math.floor((until - at) / every));
		if (times < 1) continue;
		const begin = steps.findLastIndex((step) => step.at <= at - every) + 1;
		// What is known in hindsight only happens once.
		const cycle = steps.slice(begin).filter(({ kind }) => kind !== 'not-told');
		const pace = every / Math.max(1, new Set(cycle.map((step) => step.at)).size);
		if (pace < gap) steps.push({ kind: 'dense', at, every, pace, to: at + every * times, cycle });
		else
			for (let time = 1; time <= times; time++)
				for (const step of cycle) steps.push(later(step, every * time));
	}
	return steps;
}

function later(step: Step, by: number): Step {
	const moved = { ...step, at: step.at + by };
	if (moved.kind === 'probe' && moved.deadline !== undefined) moved.deadline += by;
	if (moved.kind === 'retransmission') moved.next += by;
	return moved;
}
