/** Spans one can look at, seconds; the buttons offer four of them. */
const ZOOMS = [60, 120, 300, 600, 900, 1800, 3600, 10_800, 21_600, 43_200, 86_400];
export const PRESETS = [300, 900, 3600, 86_400];
/** Distances between ticks, seconds. */
const STEPS = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600];
const MOST_TICKS = 8;

/** The next span in or out. */
export function zoomed(span: number, direction: 'in' | 'out'): number {
	return direction === 'in'
		? (ZOOMS.findLast((zoom) => zoom < span) ?? span)
		: (ZOOMS.find((zoom) => zoom > span) ?? span);
}

/** The moments that the axis names, from 0 to `span`. */
export function ticks(span: number): number[] {
	const step = STEPS.find((size) => span / size <= MOST_TICKS) ?? STEPS.at(-1)!;
	return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => index * step);
}

/** A moment on the axis: `m:ss`, or `h:mm:ss` from an hour up, without seconds where those are 0 everywhere. */
export function clock(seconds: number, span = seconds): string {
	const whole = Math.round(seconds);
	const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
	const rest = two(whole % 60);
	if (span <= 3600) return `${Math.floor(whole / 60)}:${rest}`;
	const hours = `${Math.floor(whole / 3600)}:${two((whole / 60) % 60)}`;
	return rest === '00' ? `${hours} h` : `${hours}:${rest} h`;
}
