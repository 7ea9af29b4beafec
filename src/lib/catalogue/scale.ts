/** The ends of the logarithmic scale, seconds. */
const FROM = 10;
const TO = 432_000;
/** Room at both ends, percent of the width, so that no mark is cut. */
const EDGE = 2;

/** Where a time stands on the scale, in percent of its width; what is outside stands at its end. */
export function place(seconds: number): number {
	const inside = Math.min(Math.max(seconds, FROM), TO);
	const part = Math.log(inside / FROM) / Math.log(TO / FROM);
	return Math.round((EDGE + part * (100 - 2 * EDGE)) * 100) / 100;
}

/** Where the scale is labelled, seconds. */
export const TICKS = [10, 60, 600, 3600, 86_400, 432_000];

/** When the kernels' own TCP keepalive sends its first probe, seconds (tcp(7)). */
export const KEEPALIVE_STARTS = 7200;

export interface Mark<Id> {
	id: Id;
	/** Percent of the width. */
	x: number;
	/** Its level in the heap, from 0 at the bottom. */
	level: number;
}

/**
 * Marks at their exact places, heaped where they would touch.
 * @param room what one mark takes, in percent of the width
 */
export function heap<Id>(
	times: readonly (readonly [Id, seconds: number])[],
	room: number
): Mark<Id>[] {
	const ends: number[] = [];
	return times
		.toSorted(([, a], [, b]) => a - b)
		.map(([id, seconds]) => {
			const x = place(seconds);
			const free = ends.findIndex((end) => end <= x);
			const level = free < 0 ? ends.length : free;
			ends[level] = x + room;
			return { id, x, level };
		});
}
