import type { End, Packet, Timeline } from '$engine';
import {
	crossingOf,
	CROSSINGS,
	emptyScene,
	hasPayload,
	isTyping,
	type Marks,
	type Refresher,
	type Scene,
	type Stretch,
	type Wait
} from './scene.ts';
import { unfold, type Dense, type Step } from './unfold.ts';

/** Arranges a timeline's events for drawing; `over` is when something else than these ends the session. */
export function arrange(
	{ events }: Timeline,
	{ span, gap, refreshers }: { span: number; gap: number; refreshers: readonly Refresher[] },
	over?: number
): Scene {
	const arranger = new Arranger(span, refreshers);
	const steps = unfold(events, gap, span);
	for (let index = 0; index < steps.length;) {
		const moment = momentAt(steps, index);
		index += moment.length;
		const first = moment[0]!;
		if (first.kind === 'dense') arranger.repeat(first);
		else arranger.play(moment as Happening[], first.at);
	}
	return arranger.finish(over);
}

type Happening = Exclude<Step, Dense>;

function momentAt(steps: readonly Step[], begin: number): Step[] {
	const { kind, at } = steps[begin]!;
	let end = begin + 1;
	if (kind !== 'dense')
		while (end < steps.length && steps[end]!.at === at && steps[end]!.kind !== 'dense') end++;
	return steps.slice(begin, end);
}

class Arranger {
	readonly #scene: Scene;
	readonly #refreshers: readonly Refresher[];
	/** The server's row. */
	readonly #last: number;
	/** When each box was last refreshed; never again is `Infinity`. */
	readonly #silent: number[];
	readonly #heard: Record<End, number> = { client: 0, server: 0 };
	readonly #waiting: Partial<Record<End, Wait>> = {};
	/** The stretch of repetition that is being put in. */
	#stretch: Stretch | undefined;
	#refreshed = new Set<number>();

	constructor(span: number, refreshers: readonly Refresher[]) {
		this.#refreshers = refreshers;
		this.#last = refreshers.length + 1;
		this.#scene = emptyScene(refreshers.length, span);
		this.#silent = Array.from({ length: this.#last }, () => 0);
	}

	/** Puts in what happens at one moment. */
	play(moment: readonly Happening[], at: number): void {
		const packets = moment.filter((step) => step.kind === 'packet');
		this.#carry(packets, at);
		for (const step of moment) this.#take(step, packets, at);
		for (const packet of packets)
			if (packet.fate === 'arrived' && hasPayload(packet)) this.#reach(packet.to, at);
		this.#refreshers.forEach((refresher, index) => {
			const row = index + 1;
			const counts =
				refresher === 'payload' ? hasPayload : refresher === 'keys' ? isTyping : () => false;
			if (packets.some((packet) => counts(packet) && passes(packet, row))) this.#refresh(row, at);
		});
	}

	/** Puts in a stretch in which a cycle is repeated. */
	repeat({ at, every, to, cycle }: Dense): void {
		this.#stretch = { from: at, to };
		this.#refreshed.clear();
		for (let index = 0; index < cycle.length;) {
			const moment = momentAt(cycle, index);
			index += moment.length;
			if (moment[0]!.kind !== 'dense') this.play(moment as Happening[], moment[0]!.at + every);
		}
		const ahead = to - at - every;
		for (const row of this.#refreshed) this.#silent[row]! += ahead;
		for (const end of ['client', 'server'] as const)
			if (this.#heard[end] > at) this.#heard[end] += ahead;
		this.#stretch = undefined;
	}

	finish(over?: number): Scene {
		const scene = this.#scene;
		const { client, server, span } = scene;
		if (over !== undefined) scene.over = over;
		else if (client.gone && server.gone) scene.over = Math.max(client.gone.at, server.gone.at);
		for (const end of ['client', 'server'] as const) this.#stopWaiting(end, span);
		this.#silent.forEach((from, row) => {
			if (row > 0 && from < scene.over) scene.boxes[row]!.silences.push({ from, to: scene.over });
		});
		return scene;
	}

	#mark({ at: moments, dense }: Marks, at: number): void {
		const stretch = this.#stretch;
		if (!stretch) {
			if (moments.at(-1) !== at) moments.push(at);
		} else if (dense.at(-1)?.from !== stretch.from) dense.push(stretch);
	}

	/** Packets of one moment, across segments and boxes once each. */
	#carry(packets: readonly Packet[], at: number): void {
		const { segments, boxes, client, server } = this.#scene;
		const strongest: { segments: number[]; boxes: number[] } = { segments: [], boxes: [] };
		for (const packet of packets) {
			const { from, to, toward, fate, retry, carries } = packet;
			const strength = CROSSINGS.indexOf(crossingOf(packet));
			const step = from < toward ? 1 : -1;
			// Neither what a box stops nor what it sends back is seen to pass it.
			const stopped = fate === 'dropped' || fate === 'refused';
			const refusal = carries === 'rst';
			for (let row = from; row !== to; row += step)
				raise(strongest.segments, Math.min(row, row + step), strength);
			for (let row = from; row !== to + step; row += step)
				if (row > 0 && row < this.#last && !(stopped && row === to) && !(refusal && row === from))
					raise(strongest.boxes, row, strength);
			if (stopped) this.#mark(boxes[to]!.stopped, at);
			if (fate === 'lost' && retry !== undefined)
				this.#mark(segments[Math.min(to, to + step)]!.retries, at);
			if (fate === 'arrived' && (carries === 'probe' || carries === 'ping')) {
				if (to === this.#last) this.#mark(server.received, at);
				if (to === 0) this.#mark(client.received, at);
			}
		}
		strongest.segments.forEach((strength, segment) =>
			this.#mark(segments[segment]!.crossings[CROSSINGS[strength]!], at)
		);
		strongest.boxes.forEach((strength, row) =>
			this.#mark(boxes[row]!.passing[CROSSINGS[strength]!], at)
		);
	}

	#take(step: Happening, packets: readonly Packet[], at: number): void {
		const scene = this.#scene;
		switch (step.kind) {
			case 'probe': {
				const row = step.by === 'client' ? 0 : this.#last;
				const answered = packets.some(
					(packet) =>
						packet.to === row &&
						packet.fate === 'arrived' &&
						(hasPayload(packet) || step.number === 0)
				);
				this.#mark(answered ? scene[step.by].answered : scene[step.by].unanswered, at);
				if (!answered && step.deadline !== undefined) this.#wait(step.by, step.deadline);
				return;
			}
			case 'refreshed':
				if (this.#refreshers[step.row - 1] === 'any') this.#refresh(step.row, at);
				return;
			case 'outage-start':
				scene.segments[step.segment]?.broken.push({ from: at, to: Math.min(scene.span, step.to) });
				return;
			case 'expired':
				return this.#close(step.row, at, true);
			case 'proxy-closed':
				return this.#close(step.row, at, step.reason === 'idle');
			case 'rebuilt':
				for (const forgotten of scene.boxes[step.row]!.forgotten.slice(-1)) forgotten.to = at;
				this.#silent[step.row] = at;
				return;
			case 'gave-up':
			case 'told':
				scene[step.end].gone = { at, message: step.message };
				return this.#stopWaiting(step.end, at);
			case 'not-told':
				scene[step.end].unaware = at;
		}
	}

	/** A box's silence is broken off and starts anew. */
	#refresh(row: number, at: number): void {
		const from = this.#silent[row]!;
		if (from === Infinity) return;
		const { silences } = this.#scene.boxes[row]!;
		const stretch = this.#stretch;
		const last = silences.at(-1);
		if (!stretch) {
			if (at > from) silences.push({ from, to: at });
		} else if (last?.peak !== undefined && last.from === stretch.from)
			last.peak = Math.max(last.peak, at - from);
		else silences.push({ ...stretch, peak: at - from });
		this.#silent[row] = at;
		this.#refreshed.add(row);
	}

	/** A box has no session any more. */
	#close(row: number, at: number, forgotten: boolean): void {
		const box = this.#scene.boxes[row]!;
		const from = this.#silent[row]!;
		if (from === Infinity) return;
		if (at > from) box.silences.push({ from, to: at });
		if (forgotten) box.forgotten.push({ from: at, to: this.#scene.span });
		this.#silent[row] = Infinity;
	}

	#reach(row: number, at: number): void {
		if (row !== 0 && row !== this.#last) return;
		const end = row === 0 ? 'client' : 'server';
		this.#heard[end] = at;
		this.#stopWaiting(end, at);
	}

	#wait(end: End, deadline: number): void {
		const to = this.#scene.span;
		const wait = (this.#waiting[end] ??= { from: this.#heard[end], to, deadline, unanswered: 0 });
		wait.unanswered++;
		wait.deadline = deadline;
	}

	#stopWaiting(end: End, at: number): void {
		const wait = this.#waiting[end];
		if (!wait) return;
		this.#scene[end].waits.push({ ...wait, to: at });
		delete this.#waiting[end];
	}
}

function passes({ from, to }: Packet, row: number): boolean {
	return Math.min(from, to) <= row && row <= Math.max(from, to);
}

function raise(strongest: number[], index: number, strength: number): void {
	strongest[index] = Math.min(strongest[index] ?? CROSSINGS.length, strength);
}
