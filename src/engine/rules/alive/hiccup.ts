import { longestOutage } from '../../numbers.ts';
import type { Probing } from './probing.ts';

/** Seconds without network as they come on a wireless link that roams. */
const HICCUP = 10;

/** Whether a session that is probed outlives a short interruption; where nothing is probed or counted, it does. */
export function bearsHiccup({ sent, most }: Probing): boolean {
	return sent === 0 || most === 0 || longestOutage(sent * most) >= HICCUP;
}
