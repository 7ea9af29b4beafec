import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex8, oneLine, utf16, utf8WithMark } from './bytes.ts';

const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\r\n\uFEFF]/g, ''));
const lines = fc.array(line, { minLength: 1 });

describe('encodings', () => {
	test('UTF-16LE: mark, CRLF, every character', () => {
		fc.assert(
			fc.property(lines, (given) => {
				const bytes = utf16(given.join('\n'));
				expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
				expect(new TextDecoder('utf-16le').decode(bytes)).toBe(given.join('\r\n'));
			})
		);
	});

	test('UTF-8: mark, CRLF, every character', () => {
		fc.assert(
			fc.property(lines, (given) => {
				const bytes = utf8WithMark(given.join('\n'));
				expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
				expect(new TextDecoder().decode(bytes)).toBe(given.join('\r\n'));
			})
		);
	});

	test('a CRLF is not doubled', () => {
		expect(new TextDecoder().decode(utf8WithMark('a\r\nb\n'))).toBe('a\r\nb\r\n');
	});
});

test.each([
	[30, '0000001e'],
	[60, '0000003c'],
	[240, '000000f0'],
	[1.9, '00000001'],
	[NaN, '00000000'],
	[0xffffffff, 'ffffffff']
])('hexadecimal of %s', (value, text) => expect(hex8(value)).toBe(text));

test('a value stays on its line', () => {
	expect(oneLine('a\r\nb\u2028c\u0000')).toBe('a  b c ');
});
