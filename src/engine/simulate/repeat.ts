import type { Clock } from './clock.ts';
import type { Repeat } from './timeline.ts';

/** States that are remembered; more than a cycle ever has. */
const MEMORY = 256;

/**
 * Watches for a state that has been before: from then on the same happens again, up to whatever comes at its own
 * time, and need not be played.
 */
export class Repetition {
	readonly #clock: Clock;
	readonly #seen = new Map<string, number>();
	/** The appointment that the states seen have before them. */
	#ahead = NaN;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Moves the clock ahead, by whole cycles and not up to `until`, where this moment's state was seen before. */
	skip(until: number): Repeat | undefined {
		const clock = this.#clock;
		const at = clock.now;
		// Something is still to be done at this moment.
		if (clock.next <= at) return undefined;
		// An interruption that has begun or ended makes another world of the same state.
		if (clock.nextAppointment !== this.#ahead) this.#seen.clear();
		this.#ahead = clock.nextAppointment;
		const state = clock.state();
		const before = this.#seen.get(state);
		if (before === undefined) {
			if (this.#seen.size >= MEMORY) this.#seen.clear();
			this.#seen.set(state, at);
			return undefined;
		}
		this.#seen.clear();
		const every = clock.since(before);
		const times = Math.ceil((Math.min(until, clock.nextAppointment) - at) / every) - 1;
		if (times < 2) return undefined;
		clock.skip(times * every, every);
		return { kind: 'repeat', at, every, times };
	}
}
