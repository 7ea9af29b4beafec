import type { BoxScene, Marks, Scene, Stretch } from './scene.ts';

/*
 * Marks as SVG paths, in a box 1000 wide whatever the time, that is stretched to the width there is: strokes keep
 * their width, and a stroke of no length with round ends is a dot.
 */

/** A moment's place in the box. */
function along(at: number, span: number): number {
	return Math.round((Math.min(at, span) / span) * 10_000) / 10;
}

/** A moment's place as a percentage of the plot. */
export function percent(at: number, span: number): string {
	return `${along(at, span) / 10}%`;
}

/** Upright lines through a box of height 1. */
export function stems({ at }: Marks, span: number): string {
	return at.map((moment) => `M${along(moment, span)} 0v1`).join('');
}

/** Dots at half the height of a box of height 1. */
export function dots({ at }: Marks, span: number): string {
	return at.map((moment) => `M${along(moment, span)} .5h0`).join('');
}

/** Stretches as full-height bands in a box of height 1. */
export function bands({ dense }: Marks, span: number): string {
	return dense
		.map(({ from, to }) => `M${along(from, span)} 0H${along(to, span)}V1H${along(from, span)}z`)
		.join('');
}

/** How many moments in a row are a band. */
const MANY = 4;

/** Moments closer than `gap` seconds, where there are several, become a stretch; stretches that near one. */
export function gather({ at, dense }: Marks, gap: number): Marks {
	const points: (Stretch & { dense: boolean })[] = [
		...at.map((moment) => ({ from: moment, to: moment, dense: false })),
		...dense.map(({ from, to }) => ({ from, to, dense: true }))
	].toSorted((a, b) => a.from - b.from);
	const gathered: Marks = { at: [], dense: [] };
	let run: typeof points = [];
	for (const point of points) {
		if (run.length > 0 && point.from - run.at(-1)!.to >= gap) close();
		run.push(point);
	}
	close();
	return gathered;

	function close() {
		if (run.length === 0) return;
		if (run.length >= MANY || run.some((point) => point.dense))
			gathered.dense.push({ from: run[0]!.from, to: run.at(-1)!.to });
		else gathered.at.push(...run.map(({ from }) => from));
		run = [];
	}
}

/**
 * A box's idle timer as paths in a box of height 100, up to its timeout at 0: what something refreshed before it
 * ran out (`kept`), and what nothing did (`left`).
 */
export function slopes(
	{ silences, forgotten }: BoxScene,
	timeout: number,
	{ span }: Scene
): { kept: string; left: string } {
	const ends = new Set(forgotten.map(({ from }) => from));
	const height = (silence: number) => 100 - Math.round(Math.min(1, silence / timeout) * 1000) / 10;
	let kept = '';
	let left = '';
	for (const { from, to, peak } of silences) {
		const [start, end] = [along(from, span), along(to, span)];
		const path =
			peak === undefined
				? `M${start} 100L${end} ${height(to - from)}V100`
				: `M${start} 100V${height(peak)}H${end}V100`;
		if (ends.has(to)) left += path;
		else kept += path;
	}
	return { kept, left };
}

export interface Longest {
	at: number;
	silence: number;
}

/** The longest silence a box has seen, and when it ended. */
export function longestSilence({ silences }: BoxScene): Longest | undefined {
	let longest: Longest | undefined;
	for (const { from, to, peak } of silences) {
		const silence = peak ?? to - from;
		if (!longest || silence > longest.silence) longest = { at: to, silence };
	}
	return longest;
}
