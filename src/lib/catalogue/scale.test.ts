import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heap, place } from './scale.ts';

const seconds = fc.integer({ min: 1, max: 1_000_000 });

describe('place', () => {
	it('puts the ends inside the edges and whatever is beyond at the ends', () => {
		expect([place(10), place(432_000), place(1), place(1e9)]).toEqual([2, 98, 2, 98]);
	});

	it('never turns an order round', () => {
		fc.assert(
			fc.property(seconds, seconds, (a, b) => a > b || place(a) <= place(b)),
			{ numRuns: 500 }
		);
	});

	it('gives equal ratios equal lengths', () => {
		expect(place(600) - place(60)).toBeCloseTo(place(6000) - place(600), 1);
	});
});

describe('heap', () => {
	it('lets no two marks of a level touch and leaves every mark at its place', () => {
		fc.assert(
			fc.property(fc.array(seconds, { maxLength: 60 }), (times) => {
				const marks = heap(
					times.map((time, index) => [index, time] as const),
					2
				);
				expect(marks).toHaveLength(times.length);
				for (const { id, x } of marks) expect(x).toBe(place(times[id] ?? 0));
				for (const a of marks)
					for (const b of marks)
						if (a !== b && a.level === b.level)
							expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(2 - 1e-9);
			})
		);
	});

	it('heaps equal ones one on the other, from the bottom', () => {
		expect(
			heap(
				[1, 2, 3].map((id) => [id, 350] as const),
				1
			).map(({ level }) => level)
		).toEqual([0, 1, 2]);
	});
});
