import type { Rule } from '../rule.ts';

/** HF5xx: copied advice that is wrong. */
export const FOLKLORE: readonly Rule[] = [];
