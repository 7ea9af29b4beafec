import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigDocument } from './document.ts';
import type { Dialect, Line } from './lexer.ts';

const DIALECTS: Dialect[] = ['argv', 'strdelim', 'strdelim-cut'];

/** Text as it comes: words with all that splits, quotes or breaks them, and any characters at all. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(
			fc.constantFrom(
				...['Host', 'Port', 'a', '22', ' ', '\t', '=', '"', "'", '\\', '#', '\n', '\r', '\r\n'],
				...['\u000C', '\u0000', '\uFEFF', '\u00A0', '\u2028', '😀', '\uD800', '!', '*', '  ']
			),
			{ maxLength: 60 }
		)
		.map((parts) => parts.join(''))
);

describe('ConfigDocument', () => {
	it('keeps every character: its lines and their ends are the text', () => {
		fc.assert(
			fc.property(text, (text) => {
				const document = new ConfigDocument(text);
				let printed = '';
				for (let number = 1; number <= document.lineCount; number++) {
					expect(document.start(number)).toBe(printed.length);
					const end = document.end(number);
					printed += text.slice(document.start(number), end) + (end < text.length ? '\n' : '');
				}
				expect(printed).toBe(text);
			}),
			{ numRuns: 2000 }
		);
	});

	it('finds the line of every offset', () => {
		fc.assert(
			fc.property(text, (text) => {
				const document = new ConfigDocument(text);
				for (let offset = 0; offset < text.length; offset++) {
					const line = document.lineAt(offset);
					expect(line).toBe(text.slice(0, offset).split('\n').length);
				}
			})
		);
	});

	it.each(DIALECTS)(
		'has tokens (%s) that do not overlap and leave only separators out',
		(dialect) => {
			fc.assert(
				fc.property(text, (text) => {
					const document = new ConfigDocument(text);
					for (let number = 1; number <= document.lineCount; number++) {
						const line = document.line(number, dialect);
						expect(line).toMatchObject({ from: document.start(number), to: document.end(number) });
						// What the programs pass over has no tokens, and none are behind a quote left open.
						const separators = line.keyword && !line.fault ? /^[\s="]*$/ : /^/;
						let at = line.from;
						for (const { from, to } of [...tokensOf(line), { from: line.to, to: line.to }]) {
							expect(from).toBeGreaterThanOrEqual(at);
							expect(to).toBeGreaterThanOrEqual(from);
							expect(text.slice(at, from)).toMatch(separators);
							at = to;
						}
					}
				}),
				{ numRuns: 2000 }
			);
		}
	);
});

function tokensOf({ keyword, args, comment }: Line): { from: number; to: number }[] {
	return [...(keyword ? [keyword] : []), ...args, ...(comment ? [comment] : [])];
}
