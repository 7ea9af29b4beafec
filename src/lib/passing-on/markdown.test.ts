import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parts } from '$lib/words/format.ts';
import { block, code, fence, sentence, table, text } from './markdown.ts';

const reader = new MarkdownIt({ html: true, linkify: false });

/** What a reader sees of Markdown: its text, and the kinds of tokens it is made of. */
function read(markdown: string) {
	const tokens = reader.parse(markdown, {});
	const inner = tokens.flatMap(({ children }) => children ?? []);
	return {
		blocks: tokens.map(({ type }) => type).filter((type) => type.endsWith('_open')),
		kinds: inner.map(({ type }) => type),
		shown: inner.map(({ content }) => content).join(''),
		tokens
	};
}

const MARKS = ['`', '``', '*', '**', '_', '__', '~~', '<b>', '&amp;', '|', '[x](y)', '![', '\\'];
const nasty = fc
	.array(
		fc.oneof(
			fc.constantFrom(...MARKS, '1. ', '- ', '# ', '> ', '$x$', ' '),
			fc.string({ maxLength: 4 })
		),
		{ minLength: 1, maxLength: 8 }
	)
	.map((pieces) =>
		pieces
			.join('')
			.replace(/[\p{Cc}\p{Zl}\p{Zp}\u00a0]/gu, ' ')
			.trim()
	)
	.filter((given) => given !== '');

describe('Markdown shows what it was given', () => {
	it('as text', () => {
		fc.assert(
			fc.property(nasty, (given) => {
				const { blocks, kinds, shown } = read(block(text(given)));
				expect(blocks).toEqual(['paragraph_open']);
				expect(kinds.filter((kind) => !/^text/.test(kind))).toEqual([]);
				expect(shown).toBe(given);
			}),
			{ numRuns: 3000 }
		);
	});

	it('as code, in a paragraph and in a table', () => {
		fc.assert(
			fc.property(nasty, (given) => {
				const { tokens } = read(`before ${code(given)} after`);
				const span = tokens[1]?.children?.find(({ type }) => type === 'code_inline');
				expect(span?.content.trim()).toBe(given);
			}),
			{ numRuns: 2000 }
		);
		const { tokens } = read(table(['a', 'b'], [[code('x | `y`'), text('p | q')]]));
		const cells = tokens.filter(({ type }) => type === 'inline').map(({ children }) => children);
		expect(cells).toHaveLength(4);
		expect(cells[2]?.[0]).toMatchObject({ type: 'code_inline', content: 'x | `y`' });
		expect(cells[3]?.map(({ content }) => content).join('')).toBe('p | q');
	});

	it('as a fenced block, whatever is inside', () => {
		fc.assert(
			fc.property(fc.array(nasty, { maxLength: 4 }), (lines) => {
				const content = `${lines.join('\n')}\n\`\`\`\n`;
				const { tokens } = read(`${fence(content, 'sh')}\n\nafter`);
				expect(tokens[0]).toMatchObject({ type: 'fence', info: 'sh', content });
				expect(tokens.at(-2)?.content).toBe('after');
			}),
			{ numRuns: 1000 }
		);
	});

	it.each([
		['**It dies.** Why', 'strong_open', 'It dies. Why'],
		['**按策略断开。**保活改变不了。', 'strong_open', '按策略断开。 保活改变不了。'],
		['`a` [cause] *', 'code_inline', 'a cause *'],
		['**{x}** (`TMOUT`)', 'strong_open', '{x} (TMOUT)']
	])('a message with marks: %s', (message, kind, shown) => {
		const found = read(sentence(parts(message)));
		expect(found.kinds).toContain(kind);
		expect(found.shown).toBe(shown);
	});
});
