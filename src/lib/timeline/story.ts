import type { Event, Packet, Params } from '$engine';
import type { Cast } from './cast.ts';
import { endingOf, type Lane } from './lane.ts';
import { longestSilence, type Longest } from './paths.ts';
import { hasPayload } from './scene.ts';

/** Something that happened in a lane, as a sentence. */
export interface Item {
	/** Absent for what is true of the whole lane. */
	at?: number;
	/** Where it goes on up to then. */
	to?: number;
	code: string;
	params: Params;
}

type Moment = Exclude<Event, { kind: 'repeat' }>[];
/** Something that happens again and again. */
interface Fact {
	at: number;
	/** The same for the same thing. */
	key: string;
	code: string;
	params: Params;
}

interface Run extends Fact {
	to: number;
	times: number;
}

/**
 * Tells a lane in words: the same that is drawn, in the order of time, with what repeats as one sentence. `names`
 * are those of the rows, from the client to the server.
 */
export function storyOf(lane: Lane, cast: Cast, names: readonly string[]): Item[] {
	const { events } = lane.timeline;
	const teller = new Teller(names, lane.scenario.client.countMax, lane.scenario.server.countMax);
	for (let index = 0; index < events.length;) {
		const first = events[index]!;
		if (first.kind === 'repeat') {
			teller.repeat(first);
			index++;
			continue;
		}
		const moment: Moment = [];
		for (; index < events.length; index++) {
			const event = events[index]!;
			if (event.at !== first.at || event.kind === 'repeat') break;
			moment.push(event);
		}
		teller.tell(moment, first.at);
	}
	return [
		{ at: 0, code: 'story-start', params: {} },
		...teller.finish(),
		...silences(lane, cast, names),
		ending(lane, cast, names)
	];
}

class Teller {
	readonly #items: Item[] = [];
	readonly #runs = new Map<string, Run>();
	/** As far as they are written out. */
	readonly #facts: Fact[] = [];
	readonly #names: readonly string[];
	readonly #counts: Record<'client' | 'server', number>;

	constructor(names: readonly string[], client: number, server: number) {
		this.#names = names;
		this.#counts = { client, server };
	}

	tell(moment: Moment, at: number): void {
		const packets = moment.filter((event) => event.kind === 'packet');
		for (const packet of packets) this.#packet(packet, at);
		for (const event of moment) this.#event(event, packets, at);
	}

	/** What happened in the last cycle goes on happening. */
	repeat({ at, every, times }: Extract<Event, { kind: 'repeat' }>): void {
		for (const fact of this.#facts.filter((one) => one.at > at - every))
			this.#run({ ...fact, at: fact.at + every }, times, every);
	}

	finish(): Item[] {
		this.#close();
		return this.#items.toSorted((a, b) => a.at! - b.at!);
	}

	#packet({ carries, fate, retry, from, to }: Packet, at: number): void {
		if (fate === 'dropped')
			this.#happens(`dropped ${to}`, at, 'story-dropped', { box: this.#names[to]! });
		if (fate === 'refused') this.#say(at, 'story-refused', { box: this.#names[to]! });
		if (carries === 'tcp-keepalive' && fate === 'arrived')
			this.#happens(`tcp ${from}`, at, 'story-tcp-keepalive', { who: this.#names[from]! });
		if (retry !== undefined && fate === 'arrived')
			this.#say(at, 'story-through', { who: this.#names[from]!, number: retry });
	}

	#event(event: Moment[number], packets: readonly Packet[], at: number): void {
		const row = 'row' in event ? { box: this.#names[event.row]! } : {};
		switch (event.kind) {
			case 'probe': {
				const own = event.by === 'client' ? 0 : this.#names.length - 1;
				const answered = packets.some(
					(packet) =>
						packet.to === own &&
						packet.fate === 'arrived' &&
						(hasPayload(packet) || event.number === 0)
				);
				const params = { who: this.#names[own]!, allowed: this.#counts[event.by] };
				const code = answered ? 'story-probes' : 'story-unanswered';
				const uncounted = event.number === 0 ? '-uncounted' : '';
				return this.#happens(`${code} ${event.by}`, at, `${code}${uncounted}`, params);
			}
			case 'retransmission': {
				const lost = packets.some(({ retry, fate }) => retry !== undefined && fate !== 'arrived');
				if (lost)
					this.#happens(`retry ${event.row}`, at, 'story-retries', {
						who: this.#names[event.row]!
					});
				return;
			}
			case 'typed': {
				const shown = packets.some(
					({ carries, to, fate }) => carries === 'echo' && to === 0 && fate === 'arrived'
				);
				return this.#say(at, shown ? 'story-typed' : 'story-typed-nothing', {});
			}
			case 'output':
				return this.#say(at, 'story-output', {});
			case 'outage-start':
			case 'outage-end': {
				const { segment } = event;
				const between = { above: this.#names[segment]!, below: this.#names[segment + 1]! };
				return this.#say(at, `story-${event.kind}`, between);
			}
			case 'expired':
			case 'rebuilt':
				return this.#say(at, `story-${event.kind}`, row);
			case 'proxy-closed':
				return this.#say(at, `story-proxy-${event.reason}`, row);
			case 'gave-up':
				return this.#say(at, `story-gave-up-${event.reason}-${event.end}`, {
					silence: at - event.heard
				});
			case 'told':
				return this.#say(at, `story-told-${event.how}-${event.end}`, {});
			case 'not-told':
				return this.#say(at, `story-not-told-${event.end}`, {});
		}
	}

	#happens(key: string, at: number, code: string, params: Params): void {
		const fact = { key, at, code, params };
		this.#facts.push(fact);
		this.#run(fact, 1, 0);
	}

	/** One more of a kind, or several that follow each other; what something else interrupted begins anew. */
	#run(fact: Fact, times: number, every: number): void {
		const run = this.#runs.get(fact.key) ?? { ...fact, to: fact.at, times: 0 };
		run.times += times;
		run.to = Math.max(run.to, fact.at + every * (times - 1));
		this.#runs.set(fact.key, run);
	}

	#say(at: number, code: string, params: Params): void {
		this.#close();
		this.#items.push({ at, code, params });
	}

	#close(): void {
		for (const { at, to, code, params, times } of this.#runs.values())
			this.#items.push({ at, ...(to > at && { to }), code, params: { ...params, times } });
		this.#runs.clear();
	}
}

/** The longest silence at each box, of what it bears. */
function silences({ scene }: Lane, { boxes }: Cast, names: readonly string[]): Item[] {
	return boxes.map(({ timeout, kind }, index): Item => {
		const box = names[index + 1]!;
		if (timeout === undefined) return { code: 'story-silence-unknown', params: { box } };
		const longest: Longest | undefined = longestSilence(scene.boxes[index + 1]!);
		const code = kind === 'policy' ? 'story-silence-policy' : 'story-silence';
		return { code, params: { box, silence: longest?.silence ?? 0, timeout } };
	});
}

function ending(lane: Lane, cast: Cast, names: readonly string[]): Item {
	const ending = endingOf(lane, cast);
	const span = lane.scene.span;
	switch (ending.kind) {
		case 'closed':
			return { code: `story-end-closed-${ending.by}`, params: { at: ending.at } };
		case 'policy':
			return ending.by === 'shell'
				? { code: 'story-end-shell', params: { at: ending.at } }
				: { code: 'story-end-policy', params: { at: ending.at, box: names[ending.by]! } };
		case 'stalled':
		case 'interrupted':
			return { at: span, code: `story-end-${ending.kind}`, params: { dead: span - ending.since } };
		default:
			return { at: span, code: `story-end-${ending.kind}`, params: {} };
	}
}
