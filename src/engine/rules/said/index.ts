import type { Rule } from '../rule.ts';

/** HF6xx: what a program said. */
export const SAID: readonly Rule[] = [];
