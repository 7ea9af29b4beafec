import { sanitize } from '../../environment.ts';
import { doublesProbes } from '../../facts/openssh.ts';
import { roundInterval, safeInterval } from '../../numbers.ts';
import { lossesOn, readPath, tightestOf, type Reading, type Tightest } from '../../path.ts';
import type { Params } from '../../reason.ts';
import { once, type Subject } from '../rule.ts';

/** What is known of the chosen path. */
export interface KnownPath {
	hops: Reading[];
	/** The hop that forgets first of those a probe can refresh. */
	tightest?: Tightest;
	/** The longest interval, in seconds, that bears the probes that may be lost; rounded. */
	safe: number;
}

/** The path that the person has chosen; absent where they have not. */
export const pathOf = once((subject: Subject): KnownPath | undefined => {
	const { environment } = sanitize({ path: [...(subject.path ?? [])] });
	const hops = readPath(environment);
	if (hops.length === 0) return undefined;
	const tightest = tightestOf(hops.filter(({ kind }) => kind !== 'policy'));
	const isGuessed = hops.some(({ kind, timeout }) => kind !== 'policy' && timeout === undefined);
	const cap = isGuessed ? 30 : 60;
	const limit = tightest ? safeInterval(tightest.timeout, lossesOn(environment)) : cap;
	return {
		hops,
		...(tightest && { tightest }),
		safe: Math.max(1, roundInterval(Math.min(limit, cap)))
	};
});

/** The interval, in seconds, that suits the path: halved where sshd may be one that doubles it. */
export function fitting({ safe, tightest }: KnownPath, { format, openssh }: Subject): number {
	const isDoubled =
		openssh === undefined ? 2 * safe >= (tightest?.timeout ?? Infinity) : doublesProbes(openssh);
	return format === 'sshd_config' && isDoubled ? Math.max(1, roundInterval(safe / 2)) : safe;
}

/** Names the hop whose timeout it is, or gives the bare number another wording. */
export function named({ box, timeout }: Tightest): { variant?: string; params: Params } {
	return box ? { params: { box, timeout } } : { variant: 'number', params: { timeout } };
}

/** Whether something on the path ends TCP itself. */
export function hasProxy({ hops }: KnownPath): boolean {
	return hops.some(({ kind }) => kind === 'proxy');
}
