import type { Rule } from '../rule.ts';

/** HF1xx: cannot be parsed, or is refused. */
export const REFUSED: readonly Rule[] = [];
