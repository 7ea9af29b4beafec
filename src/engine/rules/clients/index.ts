import type { Rule } from '../rule.ts';

/** HF4xx: files of other clients. */
export const CLIENTS: readonly Rule[] = [];
