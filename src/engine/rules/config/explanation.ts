import { once, type Finding, type Rule, type Subject } from '../rule.ts';
import { viewOf, type View } from './lines.ts';
import { judgementOf, type RefusedLine } from './refused-lines.ts';
import { rangesOf } from './releases.ts';

/** A rule about lines that the program refuses: it tells why one is. */
export interface Explanation extends Omit<Rule, 'check' | 'severity' | 'formats'> {
	/** The files it is about; both unless told. */
	formats?: Rule['formats'];
	/** It is also about lines that only some releases refuse: its message names them. */
	partly?: true;
	/** It is about lines of included files, too. */
	ofIncluded?: true;
	/** Nothing where the line is refused for another reason. */
	explain(refused: RefusedLine, view: View): Explained | undefined;
}

/** A finding; it marks all that the line says unless told. */
export type Explained = Partial<Finding>;

const BOTH = ['ssh_config', 'sshd_config'] as const;

/**
 * Makes rules of explanations. A refused line is explained once, by the first of them that can, so that one
 * fact is one finding. All releases refuse it: an error; some do: a warning that names them.
 */
export function rulesOf(explanations: readonly Explanation[]): Rule[] {
	const explained = once((subject: Subject) => {
		const found = new Map<Explanation, Finding[]>();
		const view = viewOf(subject);
		for (const refused of judgementOf(subject).refused) {
			for (const explanation of explanations) {
				const finding = explain(explanation, refused, view);
				if (!finding) continue;
				const others = found.get(explanation);
				if (others) others.push(finding);
				else found.set(explanation, [finding]);
				break;
			}
		}
		return found;
	});
	return explanations.map((explanation) => ({
		code: explanation.code,
		severity: 'error',
		formats: explanation.formats ?? BOTH,
		check: (subject) => explained(subject).get(explanation) ?? [],
		fix: explanation.fix,
		examples: explanation.examples,
		sources: explanation.sources
	}));
}

function explain(explanation: Explanation, refused: RefusedLine, view: View): Finding | undefined {
	const { formats = BOTH, partly } = explanation;
	const { from, to, everywhere, releases, message } = refused;
	if (!formats.includes(view.subject.format) || (!everywhere && !partly)) return undefined;
	if (refused.included && !explanation.ofIncluded) return undefined;
	const own = explanation.explain(refused, view);
	if (!own) return undefined;
	const params = { message, releases: rangesOf(releases), ...own.params };
	return {
		from,
		to,
		...own,
		params,
		...(!everywhere && { severity: 'warning' as const })
	};
}
