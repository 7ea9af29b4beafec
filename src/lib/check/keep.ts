import type { Build } from '$engine';
import type { Whom } from './protocol.ts';
import type { Sheet } from './sheet.ts';

const KEY = 'holdfast-check';
/** Browsers store a few megabytes for a tab; a longer text does not survive a reload. */
const MOST = 2_000_000;

/** What a reload of this tab gives back. */
export interface Kept {
	sheets: Sheet[];
	active: number;
	openssh: string;
	build: Build;
	whom: Whom;
	/** The fragment that the text came from, so that a reload does not open it anew. */
	from?: string;
}

/** Keeps the texts for as long as the tab is open, in the tab alone. @returns whether it could be */
export function keep(kept: Kept): boolean {
	try {
		const size = kept.sheets.reduce((sum, { text }) => sum + text.length, 0);
		if (kept.sheets.length === 0 || size > MOST) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify(kept));
		return size <= MOST;
	} catch {
		// A private window may refuse, and a full store does.
		return false;
	}
}

export function kept(): Kept | undefined {
	try {
		const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		return isKept(found) ? found : undefined;
	} catch {
		return undefined;
	}
}

function isKept(value: unknown): value is Kept {
	const { sheets } = (value ?? {}) as Partial<Kept>;
	return (
		Array.isArray(sheets) &&
		sheets.length > 0 &&
		sheets.every(
			({ id, name, text }) =>
				[typeof id, typeof name, typeof text].join() === 'number,string,string'
		)
	);
}
