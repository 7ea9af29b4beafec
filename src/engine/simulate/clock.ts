/** A moment, seconds; `Infinity` where there is none ahead. */
export interface Moment {
	at: number;
}

/** A number that decides what follows. */
export interface Count {
	value: number;
}

interface Timer extends Moment {
	act(): void;
}

/**
 * Time, and everything that is known or due. All of it is kept here, so that a state can be recognised when
 * it comes again, and be moved ahead as a whole.
 */
export class Clock {
	now = 0;
	readonly #timers: Timer[] = [];
	readonly #moments: Moment[] = [];
	readonly #marks: Moment[] = [];
	readonly #counts: Count[] = [];
	/** Latest first. */
	readonly #appointments: Timer[] = [];
	#ordered = true;

	/** What is done at a moment that is set later, and anew after each time. */
	timer(act: () => void): Moment {
		const timer = { at: Infinity, act };
		this.#timers.push(timer);
		return timer;
	}

	/** What is done once, at its own time, whatever else happens: an interruption, a key press. */
	appoint(at: number, act: () => void): void {
		this.#appointments.push({ at, act });
		this.#ordered = false;
	}

	/** A past moment that decides what follows. */
	moment(): Moment {
		const moment = { at: this.now };
		this.#moments.push(moment);
		return moment;
	}

	/** A past moment that is remembered only to be told. */
	mark(): Moment {
		const mark = { at: this.now };
		this.#marks.push(mark);
		return mark;
	}

	count(): Count {
		const count = { value: 0 };
		this.#counts.push(count);
		return count;
	}

	/** The moment some seconds from now. */
	in(seconds: number): number {
		return Math.max(this.now, micro(this.now + seconds));
	}

	/** Seconds since a moment. */
	since(at: number): number {
		return micro(this.now - at);
	}

	/** When the next appointment is; where there is none, `Infinity`. */
	get nextAppointment(): number {
		if (!this.#ordered) this.#appointments.reverse().sort((one, other) => other.at - one.at);
		this.#ordered = true;
		return this.#appointments.at(-1)?.at ?? Infinity;
	}

	/** When something is due next; where that is never, `Infinity`. */
	get next(): number {
		let next = this.nextAppointment;
		for (const { at } of this.#timers) if (at < next) next = at;
		return next;
	}

	/** Does what is due next; of several things, appointments and then what was set up first. */
	step(): void {
		const { next } = this;
		const due =
			this.nextAppointment === next
				? this.#appointments.pop()
				: this.#timers.find(({ at }) => at === next);
		if (!due) return;
		this.now = next;
		// Whoever acts sets the timer anew, if at all.
		due.at = Infinity;
		due.act();
	}

	/** All that decides what follows, apart from the time of day: equal where the same will follow. */
	state(): string {
		let state = '';
		for (const { at } of this.#timers) state += `${Math.round((at - this.now) * 1e6)} `;
		for (const { at } of this.#moments) state += `${Math.round((at - this.now) * 1e6)} `;
		for (const { value } of this.#counts) state += `${value} `;
		return state;
	}

	/** Moves ahead by whole cycles, seconds, in which the last `cycle` seconds happen again. */
	skip(seconds: number, cycle: number): void {
		const since = this.now - cycle;
		this.now = micro(this.now + seconds);
		for (const timer of this.#timers) timer.at = micro(timer.at + seconds);
		for (const moment of this.#moments) moment.at = micro(moment.at + seconds);
		for (const mark of this.#marks) if (mark.at > since) mark.at = micro(mark.at + seconds);
	}
}

/** To the microsecond: sums of fractions differ in their last digits. */
function micro(seconds: number): number {
	return Math.round(seconds * 1e6) / 1e6;
}
