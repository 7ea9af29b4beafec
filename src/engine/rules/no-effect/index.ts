import type { Rule } from '../rule.ts';
import { optionTwice } from './option-twice.ts';
import { optionInRemote } from './option-in-remote.ts';
import { optionTcpAlone } from './option-tcp-alone.ts';
import { countAlone } from './count-alone.ts';

/** HF2xx: parsed, but does not do what it seems to. */
export const NO_EFFECT: readonly Rule[] = [
	// Command lines, kernel settings, shells.
	optionTwice,
	optionInRemote,
	optionTcpAlone,
	countAlone
];
