import { CLIENTS } from './clients/index.ts';
import { FOLKLORE } from './folklore/index.ts';
import { KEEPALIVE } from './keepalive/index.ts';
import { NO_EFFECT } from './no-effect/index.ts';
import { REFUSED } from './refused/index.ts';
import type { Rule } from './rule.ts';
import { SAID } from './said/index.ts';

/** Every rule, in the order of its code. */
export const RULES: readonly Rule[] = [
	...REFUSED,
	...NO_EFFECT,
	...KEEPALIVE,
	...CLIENTS,
	...FOLKLORE,
	...SAID
].sort((one, other) => one.code.localeCompare(other.code));
