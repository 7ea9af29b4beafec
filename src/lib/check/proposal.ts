import type { Plan, Problem } from '$engine';
import type { Checker } from './checker.svelte.ts';
import { formatOf } from './sheet.ts';

/** A text to put in the place of the active one. */
export interface Proposal {
	text: string;
	/** Fixes in it. */
	count: number;
	/** What could not be done. */
	problems: readonly Problem[];
}

/** The active text with every safe fix. @returns nothing where the worker was stopped */
export async function repaired({ inspection, text, reading }: Checker) {
	const answer = await inspection.ask({ kind: 'repair', text, reading });
	return answer && ({ ...answer, problems: [] } satisfies Proposal);
}

/** The active text in line with a plan; one that is refused is mended first, as far as that is safe. */
export async function aligned(checker: Checker, plan: Plan): Promise<Proposal | undefined> {
	const { active, inspection, text: before, reading } = checker;
	if (!active) return undefined;
	const format = formatOf(active);
	const align = (text: string) => inspection.ask({ kind: 'align', text, format, plan, reading });
	const first = await align(before);
	const isRefused = first?.problems.some(({ code }) => code === 'amend-refused');
	const mended = isRefused ? await repaired(checker) : undefined;
	const last = mended && mended.text !== before ? await align(mended.text) : first;
	return last && { text: last.text, count: mended?.count ?? 0, problems: last.problems };
}
