import type { Params } from '$engine';
import type { Actor, Cast } from './cast.ts';
import { longestSilence } from './paths.ts';
import type { Scene } from './scene.ts';

/** What stands under each other in a lane, from the client down. */
export type Row =
	| { kind: 'client'; key: string }
	| { kind: 'server'; key: string }
	| { kind: 'segment'; key: string; segment: number; height: number }
	| { kind: 'box'; key: string; row: number; actor: Actor; height: number }
	/** Several boxes in one line, and the segments between them. */
	| { kind: 'fold'; key: string; from: number; to: number }
	/** The shell behind the server, with its own timer. */
	| { kind: 'shell'; key: string; timeout: number; height: number };

/** Boxes with a track of their own; more are folded. */
const MOST = 4;
/** Heights of a track by how many there are, px. */
const HEIGHTS = { today: [38, 38, 34, 28, 28], planned: [52, 52, 42, 32, 28] } as const;
const LOW = 18;
/** Heights of a segment, px: the one that breaks has room for words, one alone stands for the whole path. */
const SEGMENT = { usual: 8, broken: 16, alone: 44 };

/** The rows of a lane, with the segment that breaks. Folded are those that forget last, and of those that nobody knows the last. */
export function rowsOf(
	{ boxes, shell }: Cast,
	settings: 'today' | 'planned',
	broken: number | undefined
): Row[] {
	const shown = shownOf(boxes);
	const tall = [...shown].filter((row) => boxes[row - 1]!.timeout !== undefined).length;
	const height = HEIGHTS[settings][Math.min(MOST, tall + (shell ? 1 : 0))]!;
	const rows: Row[] = [{ kind: 'client', key: 'client' }, segment(0)];
	for (let row = 1; row <= boxes.length; row++) {
		const actor = boxes[row - 1]!;
		if (shown.has(row)) {
			const own = actor.timeout === undefined ? LOW : height;
			rows.push({ kind: 'box', key: `box-${row}`, row, actor, height: own });
		} else {
			const from = row;
			while (row < boxes.length && !shown.has(row + 1)) row++;
			rows.push({ kind: 'fold', key: `fold-${from}`, from, to: row });
		}
		rows.push(segment(row));
	}
	rows.push({ kind: 'server', key: 'server' });
	if (shell) rows.push({ kind: 'shell', key: 'shell', timeout: shell, height });
	return rows;

	function segment(index: number): Row {
		const size = boxes.length === 0 ? 'alone' : index === broken ? 'broken' : 'usual';
		return { kind: 'segment', key: `segment-${index}`, segment: index, height: SEGMENT[size] };
	}
}

/** The rows of boxes that have a track of their own. */
export function shownOf(boxes: readonly Actor[]): Set<number> {
	const rows = boxes.map((_, index) => index + 1);
	if (rows.length <= MOST) return new Set(rows);
	const timeout = (row: number) => boxes[row - 1]!.timeout ?? Infinity;
	return new Set(rows.toSorted((a, b) => timeout(a) - timeout(b)).slice(0, MOST - 1));
}

/** What is said of boxes that are folded. */
export function foldOf(
	{ from, to }: { from: number; to: number },
	{ boxes }: Cast,
	scene: Scene
): { code: string; params: Params } {
	const count = to - from + 1;
	const shares: number[] = [];
	let dead = 0;
	for (let row = from; row <= to; row++) {
		const { timeout } = boxes[row - 1]!;
		const box = scene.boxes[row]!;
		if (box.forgotten.length > 0) dead++;
		if (timeout !== undefined) shares.push((longestSilence(box)?.silence ?? 0) / timeout);
	}
	if (dead > 0) return { code: 'timeline-more-dead', params: { count, dead } };
	if (shares.length === 0) return { code: 'timeline-more-unknown', params: { count } };
	const share = Math.ceil(Math.max(...shares) * 100);
	return { code: 'timeline-more-boxes', params: { count, share } };
}
