import type { Rule } from '../rule.ts';

/** HF2xx: parsed, but does not do what it seems to. */
export const NO_EFFECT: readonly Rule[] = [];
