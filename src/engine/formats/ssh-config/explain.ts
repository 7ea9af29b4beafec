import type { Reason } from '../../reason.ts';
import type { Explanation, Place, Resolution } from '../openssh/resolution.ts';
import type { Outcome, Trace } from './task.ts';
import type { Options } from './print.ts';
import { run } from './run.ts';
import { resolutionOf, taskOf, type SshQuery } from './resolve.ts';

interface Line {
	place: Place;
	outcome: Outcome;
	why: Reason | undefined;
}

/** What `resolveSsh` answers, and why each setting that the text mentions has its value. */
export function explainSsh(
	text: string,
	query: SshQuery
): { resolution: Resolution; explanations: Explanation[] } {
	const task = taskOf(query);
	const trace = new Lines();
	const outcome = run(text, { ...task, trace });
	const resolution = resolutionOf(text, outcome, task);
	const options = resolution.ok ? resolution.options : {};
	return { resolution, explanations: trace.explanations(options, task.user !== undefined) };
}

/** What became of each line, by setting and in the order of the first reading. */
class Lines implements Trace {
	readonly #lines = new Map<string, Map<string, Line>>();

	line(key: string, place: Place, outcome: Outcome, why: Reason | undefined): void {
		let own = this.#lines.get(key);
		if (!own) this.#lines.set(key, (own = new Map()));
		const id = `${place.line}:${place.file ?? ''}`;
		const earlier = own.get(id);
		// In the second reading a line finds what it set itself; what applies in either, applies.
		if (!earlier || (earlier.outcome === 'none' && outcome !== 'none'))
			own.set(id, { place, outcome, why });
	}

	explanations(options: Options, userIsTyped: boolean): Explanation[] {
		return [...this.#lines].map(([keyword, own]) => {
			const lines = [...own.values()];
			const lastReplacing = lines.findLastIndex(({ outcome }) => outcome === 'replaced');
			const isDecided = ({ outcome }: Line, at: number) =>
				outcome === 'joined' || (at >= lastReplacing && outcome !== 'kept' && outcome !== 'none');
			const decided = lines.filter(isDecided);
			const beaten = lines.filter((line, at) => !isDecided(line, at) && line.outcome !== 'none');
			const skipped = lines.filter(({ outcome, why }) => outcome === 'none' && why);
			return {
				keyword,
				values: options[keyword] ?? [],
				reason: reasonOf(decided.length > 0, keyword === 'user' && userIsTyped),
				decided: decided.map(({ place }) => place),
				beaten: beaten.map(({ place }) => place),
				skipped: skipped.map(({ place, why = NO_REASON }) => ({ ...place, reason: why }))
			};
		});
	}
}

const NO_REASON: Reason = { code: 'default', params: {} };

function reasonOf(isDecided: boolean, isTyped: boolean): Reason {
	if (isTyped) return { code: 'command-line', params: {} };
	return isDecided ? { code: 'decided', params: {} } : NO_REASON;
}
