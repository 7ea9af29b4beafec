import type { Diagnostic, Edit } from '$engine';

/** The edits of every finding's safe fix, in order; of fixes that touch the same place, the first. */
export function editsOf(diagnostics: readonly Diagnostic[]): { edits: Edit[]; fixes: number } {
	const edits: Edit[] = [];
	let fixes = 0;
	for (const diagnostic of diagnostics) {
		const safe = diagnostic.fixes.find((fix) => fix.safe);
		if (!safe || safe.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
		edits.push(...safe.edits);
		fixes++;
	}
	return { edits: edits.sort((one, other) => one.from - other.from), fixes };
}

function touches(one: Edit, other: Edit): boolean {
	return one.from <= other.to && other.from <= one.to;
}

/** The one edit that makes the second text of the first: all between what both begin and end with. */
export function differenceOf(before: string, after: string): Edit {
	const shortest = Math.min(before.length, after.length);
	let from = 0;
	while (from < shortest && before[from] === after[from]) from++;
	let behind = 0;
	while (
		behind < shortest - from &&
		before[before.length - 1 - behind] === after[after.length - 1 - behind]
	)
		behind++;
	return { from, to: before.length - behind, insert: after.slice(from, after.length - behind) };
}
