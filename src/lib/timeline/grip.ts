/** What of the interruption a pointer takes hold of. */
export type Hold = 'move' | 'from' | 'to';

/** Reach of an end, px, for a mouse and for a finger. */
const REACH = { fine: 10, coarse: 22 };

/**
 * What a pointer at `x` takes hold of, of a bar between `from` and `to`, all px; nothing beside it. A bar too short
 * for its ends is moved by its middle and stretched from outside.
 */
export function holdAt(
	x: number,
	{ from, to }: { from: number; to: number },
	pointer: keyof typeof REACH
): Hold | undefined {
	const reach = REACH[pointer];
	if (x < from - reach || x > to + reach) return undefined;
	const inner = Math.min(reach, (to - from) / 4);
	if (x <= from + inner) return x < from - 2 || to - from > reach * 2 ? 'from' : 'move';
	if (x >= to - inner) return x > to + 2 || to - from > reach * 2 ? 'to' : 'move';
	return 'move';
}

/** Seconds a key moves by; nothing for other keys. */
export function stepOf(key: string): number | undefined {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp':
			return 10;
		case 'ArrowLeft':
		case 'ArrowDown':
			return -10;
		case 'PageUp':
			return 60;
		case 'PageDown':
			return -60;
		default:
			return undefined;
	}
}
