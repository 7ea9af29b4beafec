import type { End } from '$engine';
import type { Fate } from '../../src/lib/about/record.ts';

/** What became of a session whose ends ended after so many seconds, for the record. */
export function fate(ends: { [end in End]?: number | undefined }, alive: boolean): Fate {
	const ended = (['client', 'server'] as const).flatMap((end) =>
		ends[end] === undefined ? [] : { end, at: Math.round(ends[end] * 10) / 10 }
	);
	return { outcome: ended.length > 0 ? 'closed' : alive ? 'alive' : 'stalled', ends: ended };
}
