import { longOption } from './long-option.ts';
import { optionUnknown } from './option-unknown.ts';
import { optionValue } from './option-value.ts';
import type { Rule } from '../rule.ts';

/** HF1xx: cannot be parsed, or is refused. */
export const REFUSED: readonly Rule[] = [optionValue, optionUnknown, longOption];
