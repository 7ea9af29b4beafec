import { release } from '../../facts/release.ts';
import { readChannelTimeout } from '../../formats/openssh/channel-timeout.ts';
import type { Token } from '../../formats/openssh/strdelim.ts';
import type { Subject } from '../rule.ts';
import { standsOf } from './stands.ts';

/** One `type=time` of a `ChannelTimeout` that holds for somebody. */
export interface Limit {
	type: string;
	seconds: number;
	token: Token;
}

/** Every limit on channels that is on, each once. */
export function channelLimits(subject: Subject): Limit[] {
	const newest = release(subject.openssh);
	const lines = new Map(
		standsOf(subject).flatMap((stand) => {
			const at = stand.get('channeltimeout')?.at;
			return at ? [[at.number, at.line.args] as const] : [];
		})
	);
	return [...lines.values()].flat().flatMap((token) => {
		const limit = readChannelTimeout(token.value, newest);
		return limit && limit.seconds > 0 ? [{ ...limit, token }] : [];
	});
}
