import type { Reason } from '../reason.ts';
import type { Subject } from '../rules/rule.ts';

/** A setting as it really takes effect, with why. */
export interface EffectiveSetting {
	keyword: string;
	value: string;
	/** The line that decides it; absent where it is the default. */
	line?: number;
	reason: Reason;
}

/** The settings of a text that touch keeping, losing or limiting a session. */
export function effectiveSettings(_subject: Subject): EffectiveSetting[] {
	return [];
}
