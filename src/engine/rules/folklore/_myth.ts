import { claimsIn, type Claim } from '../../prose/claims.ts';
import { PROSE_FORMATS } from '../../prose/passages.ts';
import type { Rule, RuleId } from '../rule.ts';

export { phrases } from '../../prose/phrases.ts';

/** A wrong claim, found by what it says, and the sentence that is right. */
export interface Myth {
	code: RuleId;
	/** `warning` where following it loses sessions, locks out or leaves unprotected; `info` otherwise. */
	severity: 'warning' | 'info';
	claims: readonly Claim[];
	wrong: string;
	right: string;
	sources: readonly string[];
}

/** The rule that finds a wrong claim in prose and in comments. Only its author can mend a text. */
export function myth({ code, severity, claims, wrong, right, sources }: Myth): Rule {
	return {
		code,
		severity,
		formats: PROSE_FORMATS,
		check: (subject) => claimsIn(subject, claims),
		fix: 'none',
		examples: { bad: { text: `${wrong}\n` }, good: { text: `${right}\n` } },
		sources
	};
}
