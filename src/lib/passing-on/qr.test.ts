import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { isLocal, MOST, picture, type Picture } from './qr.ts';

/** Pixels a module. */
const SCALE = 4;

/** The picture as a camera would have it, dark modules black on white. */
function pixels({ size, path }: Picture): Uint8ClampedArray {
	const side = size * SCALE;
	const image = new Uint8ClampedArray(side * side * 4).fill(255);
	const drawn = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
	expect(drawn.map(([all]) => all).join('')).toBe(path);
	for (const [, x, y, width] of drawn.map((run) => run.map(Number)))
		for (let row = 0; row < SCALE; row += 1)
			for (let column = 0; column < Number(width) * SCALE; column += 1)
				image.fill(0, ...channel(Number(x) * SCALE + column, Number(y) * SCALE + row));
	return image;

	function channel(x: number, y: number): [number, number] {
		const at = (y * side + x) * 4;
		return [at, at + 3];
	}
}

function scanned(link: string): string | undefined {
	const drawn = picture(link);
	if (!drawn) return undefined;
	const side = drawn.size * SCALE;
	return jsQR(pixels(drawn), side, side)?.data;
}

describe('the QR code of a link', () => {
	it.each([
		'https://holdfast.example/en/#v=1',
		'https://holdfast.example/zh-cn/#v=1&control=client,server&path=aws-nlb,home-gw-2010:300&host=%E5%8C%97%E4%BA%AC',
		`https://holdfast.example/#v=1&host=${'a'.repeat(MOST - 38)}`
	])('is read as that very link: %s', (link) => {
		expect(scanned(link)).toBe(link);
	});

	it('is read whatever the answers are', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\w.:,=&%-]{0,300}$/), (rest) => {
				const link = `https://holdfast.example/#v=1&${rest}`;
				expect(scanned(link)).toBe(link);
			}),
			{ numRuns: 15 }
		);
	});

	it('has four light modules on every side', () => {
		const drawn = picture('https://holdfast.example/');
		const runs = [...(drawn?.path.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [])].map((run) =>
			run.map(Number)
		);
		const size = drawn?.size ?? 0;
		expect(Math.min(...runs.map(([, x = 0]) => x))).toBe(4);
		expect(Math.min(...runs.map(([, , y = 0]) => y))).toBe(4);
		expect(Math.max(...runs.map(([, x = 0, , width = 0]) => x + width))).toBe(size - 4);
	});

	it('is not drawn where it would be too fine', () => {
		expect(picture(`https://x/#${'a'.repeat(MOST - 11)}`)).toBeDefined();
		expect(picture(`https://x/#${'a'.repeat(MOST - 10)}`)).toBeUndefined();
	});
});

it.each([
	['http://127.0.0.1:4000/en/#v=1', true],
	['http://localhost/', true],
	['http://[::1]:80/', true],
	['file:///tmp/holdfast.html', true],
	['https://127.example.org/', false],
	['http://192.168.1.20/', false]
])('%s is on this computer only: %s', (address, local) => {
	expect(isLocal(address)).toBe(local);
});
