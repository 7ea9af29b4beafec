import type { Params } from '$engine';
import { clock } from './axis.ts';
import type { Cast } from './cast.ts';
import { endingOf, type Lane } from './lane.ts';

/** How a lane ends: the code of the sentence, and what stands in it. */
export function resultOf(
	lane: Lane,
	cast: Cast,
	names: readonly string[]
): [code: string, params: Params] {
	const { span } = lane.scene;
	const ending = endingOf(lane, cast);
	const at = (moment: number) => ({ at: clock(moment, span) });
	switch (ending.kind) {
		case 'closed':
			return [`timeline-ends-closed-${ending.by}`, at(ending.at)];
		case 'policy':
			return ending.by === 'shell'
				? ['timeline-ends-shell', at(ending.at)]
				: ['timeline-ends-policy', { box: names[ending.by] ?? '', ...at(ending.at) }];
		case 'stalled':
			return ['timeline-ends-stalled', { since: clock(ending.since, span) }];
		default:
			return [`timeline-ends-${ending.kind}`, at(span)];
	}
}
