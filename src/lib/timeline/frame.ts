import { PRESETS } from './axis.ts';
import type { Cast } from './cast.ts';

/** The least distance of marks that are drawn one by one, px. */
const LEAST_GAP = 6;
/** Where nothing on the path asks for another span, seconds. */
const USUAL = 900;

/** A span in which one sees what ends the session first, and the interruption in proportion. */
export function spanFor({ boxes, shell }: Cast, outage: number): number {
	const first = Math.min(...boxes.map(({ timeout = Infinity }) => timeout), shell ?? Infinity);
	const seen = PRESETS.find((preset) => preset >= first * 1.25) ?? USUAL;
	return Math.max(seen, PRESETS.find((preset) => preset >= outage * 2.5) ?? PRESETS.at(-1)!);
}

/** The part of the span after which the interruption begins, and after which someone types. */
const BREAKS = 0.4;
const TYPES = 0.9;

/** Where an interruption lies until somebody moves it, to round seconds. */
export function usualStart(span: number, outage: number): number {
	const start = Math.min(span * BREAKS, Math.max(0, span * TYPES - outage));
	const round = roundness(span);
	return Math.round(start / round) * round;
}

/** When someone types in the end. */
export function typedAt(span: number): number {
	const round = roundness(span);
	return Math.round((span * TYPES) / round) * round;
}

/** Seconds to which a moment is rounded on an axis. */
export function roundness(span: number): number {
	return span <= 300 ? 1 : span <= 900 ? 5 : span <= 3600 ? 10 : 60;
}

/** Moments closer than this many seconds are drawn as one. */
export function gapFor(span: number, width: number): number {
	return (span * LEAST_GAP) / width;
}

/** An interruption kept within the axis: it is moved before it is shortened. */
export function within(
	{ from, length }: { from: number; length: number },
	span: number
): { from: number; to: number } {
	const lasts = Math.min(Math.max(0, length), span);
	const begins = Math.min(Math.max(0, from), span - lasts);
	return { from: begins, to: begins + lasts };
}
