import { expect, it } from 'vitest';
import { release } from '../../facts/release.ts';
import { readInteger, readTime } from './time.ts';

/** Run on 9.2p1, 10.0p2, 10.5p1 and 10.6p1. */
it.each([
	['60', '9.2', 60],
	['1h30m', '9.2', 5400],
	['1m30', '9.2', 90],
	['1m30', '8.2', 1860],
	['060', '9.2', 60],
	['1W', '9.2', 604_800],
	['3550w', '9.2', 2_147_040_000],
	['3551w', '9.2', undefined],
	['2147483648', '9.2', undefined],
	['+60', '9.7', 60],
	['+60', '9.8', undefined],
	[' 60', '9.7', 60],
	['2+1', '9.2', undefined],
	['2+1', '8.4', undefined],
	['2s+1', '9.2', 3],
	['2s+1', '8.4', 3],
	['2s -0', '9.2', 2],
	['-0', '8.4', 0],
	['-0', '9.8', undefined],
	['-05', '9.2', undefined],
	['-1', '9.2', undefined],
	['', '9.2', undefined],
	['60sec', '10.5', undefined],
	['0x3c', '10.5', undefined],
	['6e1', '10.5', undefined],
	['1.5', '9.9', undefined],
	['1.5', '10.3', 1],
	['.5', '10.3', 0],
	['60.', '10.3', undefined],
	['1.5m', '10.3', undefined],
	['1s1s', '10.2', 2],
	['1s1s', '10.3', undefined],
	['1h1h', '10.5', 7200]
])('time %j on %s: %s', (text, version, expected) => {
	expect(readTime(text, release(version))).toBe(expected);
});

it.each([
	['3', 3],
	['+3', 3],
	[' 3', 3],
	['010', 10],
	['-1', 'too small'],
	['2147483648', 'too large'],
	['1.0', 'invalid'],
	['0x3', 'invalid'],
	['3m', 'invalid'],
	['', 'missing'],
	[undefined, 'missing']
])('count %j: %s', (text, expected) => {
	expect(readInteger(text)).toBe(expected);
});
