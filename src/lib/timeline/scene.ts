import type { Packet } from '$engine';

/** What a lane shows, in seconds and rows: no pixel and no word. Rows and segments as in `Scenario`. */
export interface Scene {
	/** The end of the axis. */
	span: number;
	/** From here on nothing can happen any more; the end of the axis where it still can. */
	over: number;
	client: EndScene;
	server: EndScene;
	segments: SegmentScene[];
	/** By row, from 1. */
	boxes: BoxScene[];
}

export interface Stretch {
	from: number;
	to: number;
}

/** Moments, and stretches in which they come too close to be told apart. */
export interface Marks {
	at: number[];
	dense: Stretch[];
}

export interface EndScene {
	/** It closed, or was told. */
	gone?: { at: number; message: string };
	/** From here on the session is gone, and it does not know. */
	unaware?: number;
	/** Probes it sent that were answered, and that were not. */
	answered: Marks;
	unanswered: Marks;
	/** The other end's probes that arrived. */
	received: Marks;
	waits: Wait[];
}

/** An end waits for an answer: from the last byte received to where that stopped. */
export interface Wait extends Stretch {
	/** Where it gives up. */
	deadline: number;
	unanswered: number;
}

/** What crosses a segment or a box at a moment; of several, the one that stands first here. */
export const CROSSINGS = ['refused', 'through', 'keys', 'probe', 'bare'] as const;
export type Crossing = (typeof CROSSINGS)[number];

export interface SegmentScene {
	crossings: Record<Crossing, Marks>;
	/** Repetitions by TCP that are lost on it. */
	retries: Marks;
	broken: Stretch[];
}

export interface BoxScene {
	passing: Record<Crossing, Marks>;
	/** Silence rises from 0 until it is broken off; `peak` where many short ones follow each other. */
	silences: (Stretch & { peak?: number })[];
	/** It has forgotten the session, or closed it for its silence. */
	forgotten: Stretch[];
	/** Packets that it drops or refuses, having forgotten. */
	stopped: Marks;
}

/** What sets a box's timer back. */
export type Refresher = 'any' | 'payload' | 'keys' | 'nothing';

const BARE = new Set(['ack', 'tcp-keepalive', 'fin', 'rst']);

/** Whether a packet counts for a proxy, and for an end that waits. */
export function hasPayload({ carries }: Packet): boolean {
	return !BARE.has(carries);
}

export function isTyping({ carries }: Packet): boolean {
	return carries === 'keys' || carries === 'echo' || carries === 'output';
}

export function crossingOf(packet: Packet): Crossing {
	const { carries, fate, retry } = packet;
	if (carries === 'rst' || fate === 'refused' || fate === 'dropped') return 'refused';
	if (retry !== undefined) return fate === 'arrived' ? 'through' : 'bare';
	if (isTyping(packet)) return 'keys';
	return hasPayload(packet) ? 'probe' : 'bare';
}

const marks = (): Marks => ({ at: [], dense: [] });
const crossings = (): Record<Crossing, Marks> => ({
	refused: marks(),
	through: marks(),
	keys: marks(),
	probe: marks(),
	bare: marks()
});
const endScene = (): EndScene => ({
	answered: marks(),
	unanswered: marks(),
	received: marks(),
	waits: []
});

/** A scene in which nothing happens yet. */
export function emptyScene(hops: number, span: number): Scene {
	return {
		span,
		over: span,
		client: endScene(),
		server: endScene(),
		segments: Array.from({ length: hops + 1 }, () => ({
			crossings: crossings(),
			retries: marks(),
			broken: []
		})),
		boxes: Array.from({ length: hops + 1 }, () => ({
			passing: crossings(),
			silences: [],
			forgotten: [],
			stopped: marks()
		}))
	};
}
