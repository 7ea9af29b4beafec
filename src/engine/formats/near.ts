/**
 * Whether two words are one or two slips apart: a letter too many, too few, another one, or two that changed
 * places. Short words have to be nearer.
 */
export function isNear(one: string, other: string): boolean {
	const most = Math.min(one.length, other.length) < 6 ? 1 : 2;
	if (Math.abs(one.length - other.length) > most) return false;
	return distance(one, other) <= most;
}

/** Damerau's distance, without edits within a swap. */
export function distance(one: string, other: string): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row += 1) {
		const next = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1];
			const swapped =
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1];
			next.push(
				Math.min(
					at(last, column) + 1,
					at(next, column - 1) + 1,
					at(last, column - 1) + (same ? 0 : 1),
					swapped ? at(before, column - 2) + 1 : Infinity
				)
			);
		}
		before = last;
		last = next;
	}
	return at(last, other.length);
}

function at(row: number[], column: number): number {
	return row[column] ?? Infinity;
}
