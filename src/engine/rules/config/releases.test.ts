import { expect, it } from 'vitest';
import { RELEASES, TURNING_POINTS, rangesOf } from './releases.ts';

it.each([
	[[802, 803, 804], '8.2–8.4'],
	[[809, 900], '8.9–9.0'],
	[[909, 1000], '9.9–10.0'],
	[[802, 804, 1006], '8.2, 8.4, 10.6'],
	[[], ''],
	[RELEASES, '8.2–10.6']
])('%j are %s', (releases, expected) => {
	expect(rangesOf(releases)).toBe(expected);
});

it('turning points are releases', () => {
	expect(RELEASES).toEqual(expect.arrayContaining([...TURNING_POINTS]));
});
