import type { Environment } from './environment.ts';
import { boxOf } from './facts/boxes.ts';
import type { Reading } from './path.ts';
import type { Params, Reason } from './reason.ts';

/** How an idle session ends on this path with no keepalive at all: the first thing that ends it. */
export function deathWithout(environment: Environment, readings: Reading[]): Reason {
	const { observedDrop, shellTimeout, symptom } = environment;
	const ends: { at: number; code: string; params: Params }[] = readings.flatMap((reading) => {
		const { box, kind, timeout } = reading;
		if (timeout === undefined) return [];
		if (!box) return [{ at: timeout, code: 'today-number', params: {} }];
		const how = kind === 'policy' ? 'policy' : (boxOf(box).onExpiry ?? 'forgets');
		return [{ at: timeout, code: `today-${how}`, params: { box } }];
	});
	if (observedDrop !== undefined)
		ends.push({ at: observedDrop, code: 'today-observed', params: {} });
	if (shellTimeout) ends.push({ at: shellTimeout, code: 'today-shell', params: {} });
	const first = ends.toSorted((a, b) => a.at - b.at)[0];
	if (first) return { code: first.code, params: { ...first.params, timeout: first.at } };
	return {
		code: symptom === 'logged-out' ? 'today-logged-out' : 'today-unknown',
		params: {}
	};
}
