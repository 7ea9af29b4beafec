import { expect, it } from 'vitest';
import { matchList, matchesPattern } from './pattern.ts';

it.each([
	['host', 'host', true],
	['host', 'h?st', true],
	['host', '*', true],
	['', '*', true],
	['', '', true],
	['host', '', false],
	['host', 'Host', false],
	['a.example.com', '*.example.com', true],
	['example.com', '*.example.com', false],
	['abcabd', '*abd', true],
	['abc', 'a**c', true],
	['ab', 'a?b', false]
])('%j against %j: %s', (text, pattern, matches) => {
	expect(matchesPattern(text, pattern)).toBe(matches);
});

it('many stars take no more time than few', () => {
	expect(matchesPattern('a'.repeat(20_000), `${'*a'.repeat(40)}b`)).toBe(false);
});

it.each([
	['bob', 'alice,bob', 'match'],
	['bob', '*,!bob', 'negated'],
	['bob', '!bob,*', 'negated'],
	['bob', '!alice', 'none'],
	['bob', 'BOB', 'none'],
	['bob', '', 'none'],
	['bob', `${'b'.repeat(1023)},bob`, 'none']
])('%j in %j: %s', (text, list, expected) => {
	expect(matchList(text, list)).toBe(expected);
});

it('takes patterns in lower case where told so', () => {
	expect(matchList('bob', 'BOB', true)).toBe('match');
});
