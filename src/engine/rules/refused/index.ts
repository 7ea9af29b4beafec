import type { Rule } from '../rule.ts';
import { optionValue } from './option-value.ts';
import { optionUnknown } from './option-unknown.ts';
import { longOption } from './long-option.ts';

/** HF1xx: cannot be parsed, or is refused. */
export const REFUSED: readonly Rule[] = [
	// Command lines, kernel settings, shells.
	optionValue,
	optionUnknown,
	longOption
];
