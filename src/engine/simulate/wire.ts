import type { Clock, Count, Moment } from './clock.ts';
import type { Scenario, ScenarioHop } from './scenario.ts';
import type { Carried, End, Event, Packet } from './timeline.ts';

/** A stateful box and what it knows. */
interface Box extends ScenarioHop {
	/** When a packet last refreshed it, and from which sides. */
	refreshed: Moment;
	sides: Set<End>;
	/** When it forgets. */
	expiry: Moment;
	/** 1 when it has. */
	forgotten: Count;
}

/** How a packet fared, as far as its sender can tell: an RST came back, or nothing did. */
type Sent = 'arrived' | 'reset' | 'nothing';

/**
 * The segments, and the stateful boxes on them.
 *
 * Linux's own shorter timer for unacknowledged data (300 s) has no part in it: TCP repeats such data at least
 * every 120 s, and each repetition refreshes the entry.
 */
export class Wire {
	readonly #clock: Clock;
	readonly #emit: (event: Event) => void;
	readonly #outages: Scenario['outages'];
	/** By row; an end or a proxy has none. */
	readonly #boxes: (Box | undefined)[] = [];

	constructor(clock: Clock, { hops, outages }: Scenario, emit: (event: Event) => void) {
		this.#clock = clock;
		this.#emit = emit;
		this.#outages = outages;
		for (const { from, to, segment } of outages) {
			clock.appoint(from, () => emit({ kind: 'outage-start', at: clock.now, segment, to }));
			clock.appoint(to, () => emit({ kind: 'outage-end', at: clock.now, segment }));
		}
		for (const [index, hop] of hops.entries())
			if (hop.kind !== 'proxy') this.#boxes[index + 1] = this.#box(hop, index + 1);
	}

	/** Sends a packet toward a row, as far as it comes. */
	send(from: number, toward: number, carries: Carried, retry?: number): Sent {
		const step = from < toward ? 1 : -1;
		const passed: Event[] = [];
		let fate: Packet['fate'] = 'arrived';
		let row = from;
		while (row !== toward) {
			if (this.#brokenSince(Math.min(row, row + step)) !== undefined) {
				fate = 'lost';
				break;
			}
			row += step;
			const box = this.#boxes[row];
			if (row === toward || !box) continue;
			if (box.forgotten.value && !(box.loose && step === 1 && carries !== 'rst')) {
				fate = box.onExpiry === 'reset' && carries !== 'rst' ? 'refused' : 'dropped';
				break;
			}
			this.#refresh(box, row, step === 1 ? 'client' : 'server', passed);
		}
		const at = this.#clock.now;
		const repeated = retry === undefined ? {} : { retry };
		this.#emit({ kind: 'packet', at, from, to: row, toward, carries, fate, ...repeated });
		for (const event of passed) this.#emit(event);
		if (fate === 'refused') return this.send(row, from, 'rst') === 'arrived' ? 'reset' : 'nothing';
		return fate === 'arrived' ? fate : 'nothing';
	}

	/** Since when the path carries nothing, now: broken segments, and boxes that have forgotten for good. */
	goneSince(): number | undefined {
		const since = this.#outages.map(({ segment }) => this.#brokenSince(segment));
		for (const box of this.#boxes)
			if (box?.forgotten.value && !box.loose) since.push(box.refreshed.at + box.idleTimeout);
		return since.reduce(earlier, undefined);
	}

	/** Since when a segment is broken, by all interruptions that hold it now. */
	#brokenSince(segment: number): number | undefined {
		const { now } = this.#clock;
		let since: number | undefined;
		for (const outage of this.#outages)
			if (outage.segment === segment && outage.from <= now && now < outage.to)
				since = earlier(since, outage.from);
		return since;
	}

	#box(hop: ScenarioHop, row: number): Box {
		const clock = this.#clock;
		const forgotten = clock.count();
		const expiry = clock.timer(() => {
			forgotten.value = 1;
			this.#emit({ kind: 'expired', at: clock.now, row });
		});
		expiry.at = hop.idleTimeout;
		return { ...hop, refreshed: clock.mark(), sides: new Set(), expiry, forgotten };
	}

	#refresh(box: Box, row: number, side: End, events: Event[]): void {
		const at = this.#clock.now;
		const after = this.#clock.since(box.refreshed.at);
		if (box.forgotten.value) events.push({ kind: 'rebuilt', at, row });
		if (after > 0) box.sides.clear();
		if (!box.sides.has(side)) events.push({ kind: 'refreshed', at, row, side, after });
		box.sides.add(side);
		box.forgotten.value = 0;
		box.refreshed.at = at;
		box.expiry.at = this.#clock.in(box.idleTimeout);
	}
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || (other !== undefined && other < one) ? other : one;
}
