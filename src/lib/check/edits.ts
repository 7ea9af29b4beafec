import type { Diagnostic, Fix } from '$engine';

export type Edit = Fix['edits'][number];

/** The text with edits made; they are in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { from, to, insert } of edits) {
		parts.push(text.slice(at, from), insert);
		at = to;
	}
	return parts.join('') + text.slice(at);
}

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
