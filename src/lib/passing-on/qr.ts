import { encode } from 'uqr';

/** Characters that fit a code of version 25 at the lowest correction; beyond, its dots are too fine for a screen. */
export const MOST = 1273;
/** Light modules around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as an SVG path: its dark modules, row by row, in a square of so many modules. */
export interface Picture {
	size: number;
	path: string;
}

/** Draws a link of plain ASCII; nothing where it is too long. */
export function picture(link: string): Picture | undefined {
	if (link.length > MOST) return undefined;
	const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: QUIET });
	const path = data.flatMap((row, y) =>
		runs(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`)
	);
	return { size, path: path.join('') };
}

/** The stretches of dark modules in a row. */
function runs(row: boolean[]): [from: number, to: number][] {
	const edges = row.flatMap((dark, x) => (dark === (row[x - 1] ?? false) ? [] : [x]));
	if (edges.length % 2 === 1) edges.push(row.length);
	return edges.flatMap((from, index) =>
		index % 2 === 0 ? [[from, edges[index + 1] ?? from]] : []
	);
}

/** Whether only this computer can open an address. */
export function isLocal(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return protocol === 'file:' || /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}
