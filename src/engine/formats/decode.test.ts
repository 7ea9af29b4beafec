import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { encode, type Encoding } from './encode.ts';

const ENCODINGS: Encoding[] = [
	'utf-8',
	'utf-8-bom',
	'utf-16le',
	'utf-16le-bom',
	'utf-16be',
	'utf-16be-bom',
	'gbk'
];
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

describe('decode', () => {
	it.each(ENCODINGS)('tells %s, and encode leads back', (encoding) => {
		const text = '# 保持连接\r\nServerAliveInterval 60\r\n';
		const { bytes, lost } = encode(text, encoding);
		expect(lost).toEqual([]);
		expect(decode(bytes)).toEqual({ text, encoding });
	});

	it('takes a text as it is', () => {
		expect(decode('\uFEFFHost a')).toEqual({ text: '\uFEFFHost a', encoding: 'utf-8' });
	});

	it.each<[string, Uint8Array, string, Encoding]>([
		['nothing', bytesOf(), '', 'utf-8'],
		['a zero byte among letters', bytesOf(0x48, 0x6f, 0, 0x73, 0x74, 0x0a), 'Ho\0st\n', 'utf-8'],
		['a byte that is nothing', bytesOf(0x61, 0xff, 0x0a), 'a\uDCFF\n', 'utf-8'],
		['half a character at the end', bytesOf(0xe4, 0xbd, 0xa0, 0xe4), '你\uDCE4', 'utf-8'],
		['GBK', bytesOf(0xc4, 0xe3, 0xba, 0xc3), '你好', 'gbk'],
		['UTF-16 with a byte too many', bytesOf(0xff, 0xfe, 0x61), '\uDCFF\uDCFEa', 'utf-8'],
		['half a pair in UTF-16', bytesOf(0xff, 0xfe, 0x3d, 0xd8), '\uD83D', 'utf-16le-bom']
	])('%s', (_, bytes, text, encoding) => {
		expect(decode(bytes)).toEqual({ text, encoding });
		expect(encode(text, encoding)).toEqual({ bytes, lost: [] });
	});

	it('loses no byte', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				const { text, encoding } = decode(bytes);
				expect(encode(text, encoding)).toEqual({ bytes, lost: [] });
			}),
			{ numRuns: 2000 }
		);
	});

	it('loses no byte of nearly GBK or nearly UTF-8', () => {
		const piece = fc.constantFrom(
			...[[0xc4, 0xe3], [0x80], [0xff], [0xa2, 0xa0], [0x81, 0x30, 0x81, 0x30], [0xe4, 0xbd, 0xa0]],
			...[[0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98, 0x80], [0x0d, 0x0a], [0x61], [0xfe, 0xff], [0]]
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const bytes = Uint8Array.from(pieces.flat());
				const { text, encoding } = decode(bytes);
				expect(encode(text, encoding)).toEqual({ bytes, lost: [] });
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('encode', () => {
	it('names what GBK does not have', () => {
		expect(encode('你😀é😀', 'gbk')).toEqual({
			bytes: bytesOf(0xc4, 0xe3, 0x3f, 0xa8, 0xa6, 0x3f),
			lost: ['😀']
		});
	});

	it('has every character in UTF-16 and none but lone halves lost in UTF-8', () => {
		expect(encode('\uD800', 'utf-16le').lost).toEqual([]);
		expect(encode('a\uD800', 'utf-8')).toEqual({ bytes: bytesOf(0x61, 0x3f), lost: ['\uD800'] });
	});
});
