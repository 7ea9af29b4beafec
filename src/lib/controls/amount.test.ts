import { expect, it } from 'vitest';
import { readAmount, unitFor } from './amount.ts';

it.each([
	['5', 'min', 300],
	[' 350 ', 's', 350],
	['1,5', 'h', 5400],
	['３０', 's', 30],
	['０．５', 'min', 30]
] as const)('reads %s %s', (text, unit, value) => {
	expect(readAmount(text, 'observedDrop', unit)).toEqual({ value });
});

it('takes an empty field for no answer', () => {
	expect(readAmount('  ', 'observedDrop')).toEqual({});
});

it.each([
	['five', 'not-a-number'],
	['5 min', 'not-a-number'],
	['0x3c', 'not-a-number'],
	['1e3', 'not-a-number'],
	['-5', 'too-small'],
	['0', 'too-small'],
	['99999999999', 'too-large']
])('refuses %s and repeats it as it was typed', (text, code) => {
	const { value, problem } = readAmount(text, 'observedDrop');
	expect(value).toBeUndefined();
	expect(problem).toMatchObject({ code, params: { value: text } });
});

it.each([
	[undefined, 'min'],
	[90, 's'],
	[60, 's'],
	[120, 'min'],
	[7200, 'h']
] as const)('writes %s seconds in %s', (seconds, unit) =>
	expect(unitFor(seconds, 'min')).toBe(unit)
);
