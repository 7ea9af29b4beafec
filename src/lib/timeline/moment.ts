import type { Lane } from './lane.ts';

/** What a moment is like in a lane. Seconds. */
export interface Now {
	/** By row of a box, from 1: the silence so far; nothing where it has no session any more. */
	silences: (number | undefined)[];
	/** Unanswered probes of the client; nothing where it does not count, or is gone. */
	unanswered?: number;
	closed: boolean;
}

/** Looks at a lane at a moment. */
export function lookAt({ scene, scenario }: Lane, at: number): Now {
	const { client } = scene;
	const closed = client.gone !== undefined && client.gone.at <= at;
	const counts = scenario.client.interval > 0 && scenario.client.program !== 'putty';
	const waiting = client.waits.find(({ from, to }) => from <= at && at < to);
	const unanswered = client.unanswered.at.filter(
		(moment) => waiting && moment > waiting.from && moment <= at
	).length;
	return {
		silences: scene.boxes.slice(1).map(({ silences }) => {
			const own = silences.find(({ from, to }) => from <= at && at < to) ?? silences.at(-1);
			if (!own || at < own.from || at > own.to) return undefined;
			return own.peak === undefined ? at - own.from : own.peak;
		}),
		...(counts && !closed && { unanswered }),
		closed
	};
}
