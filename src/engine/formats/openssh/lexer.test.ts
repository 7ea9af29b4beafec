import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigDocument } from './document.ts';
import { pieces, type Dialect } from './lexer.ts';

const dialects: Dialect[] = ['argv', 'strdelim', 'strdelim-cut'];

/** Texts made of what parsers stumble over. */
const hostile = fc
	.array(
		fc.constantFrom(
			...['\n', '\r\n', '\r', ' ', '\t', '\f', '"', "'", '\\', '=', '#', 'Host', 'a', '60', '\0'],
			...['\u00a0', '\ufeff', '\u201c', '\uff16', '\u{1f600}']
		),
		{ maxLength: 60 }
	)
	.map((parts) => parts.join(''));

describe('a line', () => {
	it.each([
		['ServerAliveInterval 60', 'ServerAliveInterval', ['60']],
		['\tServerAliveInterval = 60  ', 'ServerAliveInterval', ['60']],
		['ServerAliveInterval=60\r', 'ServerAliveInterval', ['60']],
		['A == 1', 'A', ['=', '1']],
		['=A 1', 'A', ['1']],
		['"ServerAliveInterval" 60', 'ServerAliveInterval', ['60']],
		['A"B" 1', 'AB', ['1']],
		['A 6"0" \'x y\'z # c', 'A', ['60', 'x yz']],
		['A 60#x', 'A', ['60#x']],
		[String.raw`A a\ b "c\"d" e\f "g\ h"`, 'A', ['a b', 'c"d', String.raw`e\f`, String.raw`g\ h`]],
		['A ""', 'A', ['']],
		['# A 1', undefined, []],
		['  #A', undefined, []],
		['"A 1', undefined, []]
	])('%j', (text, keyword, args) => {
		const line = new ConfigDocument(text).line(1);
		expect(line.keyword?.value).toBe(keyword);
		expect(line.args.map(({ value }) => value)).toEqual(args);
	});

	it.each([
		['A', 'no-argument'],
		['A =', 'no-argument'],
		['A "x', 'quotes'],
		["A 'x", 'quotes']
	])('%j is faulty', (text, fault) => {
		expect(new ConfigDocument(text).line(1).fault).toBe(fault);
	});

	it.each([
		['argv', 'A b # c', ['b']],
		['strdelim', 'A b # c', ['b', '#', 'c']],
		['strdelim-cut', 'A "b # c"', []],
		['strdelim', 'A b=c', ['b', 'c']]
	] as const)('%s: %j', (dialect, text, args) => {
		const line = new ConfigDocument(text).line(1, dialect);
		expect(line.args.map(({ value }) => value)).toEqual(args);
	});
});

describe('any text', () => {
	it('is its pieces, in every dialect', () => {
		fc.assert(
			fc.property(hostile, fc.constantFrom(...dialects), (text, dialect) => {
				const document = new ConfigDocument(text);
				let printed = '';
				for (let number = 1; number <= document.lineCount; number++) {
					let at = document.start(number);
					for (const { from, to } of pieces(text, document.line(number, dialect))) {
						expect(from).toBe(at);
						expect(to).toBeGreaterThan(from);
						printed += text.slice(from, to);
						at = to;
					}
					expect(at).toBe(document.end(number));
					expect(document.lineAt(document.start(number))).toBe(number);
					if (text[at] === '\n') printed += '\n';
				}
				expect(printed).toBe(text);
			}),
			{ numRuns: 3000 }
		);
	});
});
