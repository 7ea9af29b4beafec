/** Longer words are compared with nothing. */
const MAX_LENGTH = 48;

/**
 * The candidate that a word is most likely a misspelling of, in lower case both: fewest letters added, left
 * out, changed or swapped.
 * @returns nothing where none is near: more than a third of the letters, or more than four, differ
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	if (word.length > MAX_LENGTH) return undefined;
	let best: string | undefined;
	let least = Math.min(4, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const distance = distanceBetween(word, candidate);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/** Damerau–Levenshtein distance, neighbours swapped counting once. */
function distanceBetween(one: string, other: string): number {
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let at = 1; at <= one.length; at++) {
		const next = [at];
		for (let to = 1; to <= other.length; to++) {
			const same = one[at - 1] === other[to - 1];
			let cost = Math.min(
				(row[to] ?? 0) + 1,
				(next[to - 1] ?? 0) + 1,
				(row[to - 1] ?? 0) + (same ? 0 : 1)
			);
			const swapped =
				at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
			if (swapped) cost = Math.min(cost, (before[to - 2] ?? 0) + 1);
			next.push(cost);
		}
		[before, row] = [row, next];
	}
	return row[other.length] ?? 0;
}
