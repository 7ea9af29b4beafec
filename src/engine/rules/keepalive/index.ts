import type { Rule } from '../rule.ts';

/** HF3xx: what the numbers mean for the session. */
export const KEEPALIVE: readonly Rule[] = [];
