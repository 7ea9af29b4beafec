import type { BoxKind, Environment, Plan } from '$engine';

/** One row between the two ends: a box, or the shell's own timer. */
export interface Track {
	name: { box: string } | { code: string };
	kind: BoxKind;
	/** Seconds; absent where nobody knows. */
	timeout?: number;
}

/** An idle session in one lane: the time it ends, if it does within the span. */
export interface Lane {
	/** Seconds between probes; absent where nobody probes. */
	interval?: number;
	/** When it ends, and the row that ends it. */
	death?: { at: number; track: number };
}

/** A session that nobody types in, without and with the settings. Times are seconds from the last packet. */
export interface IdleTimeline {
	span: number;
	tracks: Track[];
	today: Lane;
	planned: Lane;
}

const SPANS = [300, 900, 3600, 86_400];

/**
 * What an idle session meets on the plan's path. Every figure is the plan's or the path's own: no loss,
 * no interruption and no delay is drawn, since none is assumed.
 */
export function idleTimeline(
	plan: Plan,
	{ observedDrop, shellTimeout }: Pick<Environment, 'observedDrop' | 'shellTimeout'>
): IdleTimeline {
	const tracks: Track[] = plan.hops.map(({ box, kind, timeout }) => ({
		name: box ? { box } : { code: timeout === undefined ? 'path-rest' : 'path-number' },
		kind,
		...(timeout !== undefined && { timeout })
	}));
	if (tracks.length === 0 && observedDrop === undefined)
		tracks.push({ name: { code: 'timeline-unsaid' }, kind: 'unverified' });
	if (observedDrop !== undefined)
		tracks.push({ name: { code: 'timeline-observed' }, kind: 'stateful', timeout: observedDrop });
	if (shellTimeout)
		tracks.push({ name: { code: 'target-shell' }, kind: 'policy', timeout: shellTimeout });

	const ends = firstToEnd(tracks, () => true);
	const probing = plan.client !== undefined || plan.server !== undefined;
	const span = SPANS.find((size) => ends && size >= ends.at * 1.25) ?? (ends ? 86_400 : 300);
	const planned = firstToEnd(
		tracks,
		({ kind, timeout }) => !probing || kind === 'policy' || (timeout ?? Infinity) <= plan.interval
	);
	return {
		span,
		tracks,
		today: within(span, ends),
		planned: { ...(probing && { interval: plan.interval }), ...within(span, planned) }
	};
}

function firstToEnd(tracks: Track[], counts: (track: Track) => boolean): Lane['death'] {
	return tracks
		.flatMap((track, index) =>
			track.timeout !== undefined && counts(track) ? [{ at: track.timeout, track: index }] : []
		)
		.toSorted((a, b) => a.at - b.at)[0];
}

function within(span: number, death: Lane['death']): Lane {
	return death && death.at <= span ? { death } : {};
}

/** The moments of a lane's probes within the span, at most until it ends. */
export function probesOf({ interval, death }: Lane, span: number): number[] {
	if (!interval) return [];
	const until = Math.min(span, death?.at ?? span);
	return Array.from({ length: Math.floor(until / interval) }, (_, index) => (index + 1) * interval);
}

/** A moment on the axis: `m:ss`, or `h:mm` from two hours up. */
export function clock(seconds: number): string {
	const [large, small] =
		seconds >= 7200 ? [seconds / 3600, (seconds / 60) % 60] : [seconds / 60, seconds % 60];
	return `${Math.floor(large)}:${String(Math.floor(small)).padStart(2, '0')}`;
}
