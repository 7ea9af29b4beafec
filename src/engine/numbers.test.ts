import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFor, longestOutage, roundInterval, safeInterval } from './numbers.ts';

/**
 * When a lost probe gets through after all: TCP repeats it after 0.2 s, doubling up to every 120 s, and
 * the first repetition after the path is back arrives.
 */
function repaired(lost: number, back: number): number {
	let at = lost;
	for (let wait = 0.2; at < back; wait = Math.min(120, wait * 2)) at += wait;
	return at;
}

describe('countFor', () => {
	it('outlives the interruption at every phase of probe and outage', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 240 }),
				fc.integer({ min: 0, max: 800 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(interval, outage, phase) => {
					const begins = phase * interval;
					const deadline = interval * (countFor(interval, outage) + 1);
					// The last data came at 0, so the first probe leaves at `interval`, into the outage if it lasts.
					const answered =
						begins + outage > interval ? repaired(interval, begins + outage) : interval;
					expect(answered).toBeLessThan(deadline - 1);
				}
			),
			{ numRuns: 5000 }
		);
	});

	it.each([
		[30, 60, 5],
		[30, 120, 10],
		[30, 180, 12],
		[30, 300, 15],
		[30, 600, 25],
		[60, 0, 3],
		[1, 800, 1000]
	])('every %d s through %d s needs %d', (interval, outage, count) => {
		expect(countFor(interval, outage)).toBe(count);
	});
});

describe('longestOutage', () => {
	it('is the longest whole interruption that fits', () => {
		const needs = (outage: number) => outage + Math.min(outage, 120) + 5;
		fc.assert(
			fc.property(fc.double({ min: 5.01, max: 3000, noNaN: true }), (limit) => {
				const outage = longestOutage(limit);
				expect(needs(outage)).toBeLessThan(limit);
				expect(needs(outage + 1)).toBeGreaterThanOrEqual(limit);
			})
		);
	});

	it('is 0 where not even a moment fits, and without end where nothing limits it', () => {
		expect(longestOutage(-20)).toBe(0);
		expect(longestOutage(5)).toBe(0);
		expect(longestOutage(Infinity)).toBe(Infinity);
	});
});

describe('roundInterval', () => {
	it.each([
		[0.9, 0],
		[1, 1],
		[14.9, 14],
		[15, 15],
		[29.9, 20],
		[55, 45],
		[1000, 240]
	])('%d becomes %d', (limit, interval) => expect(roundInterval(limit)).toBe(interval));
});

describe('safeInterval', () => {
	it.each([
		[350, 1, 170],
		[60, 1, 25],
		[9, 1, 3],
		[240, 2, 230 / 3]
	])('behind %d s with %d lost', (timeout, losses, limit) =>
		expect(safeInterval(timeout, losses)).toBeCloseTo(limit)
	);
});
