import type { Explanation, Place, Resolution } from '../openssh/resolution.ts';
import type { Reason } from '../../reason.ts';
import type { SshdQuery } from './connection.ts';
import type { Outcomes, Trace } from './evaluation.ts';
import { takesOver } from './finish.ts';
import { resolveTask, taskOf } from './resolve.ts';

/** A line that sets something, and what became of it. */
interface Traced {
	place: Place;
	outcomes: Outcomes;
	why: Reason | undefined;
}

/**
 * What `resolve` says of an `sshd_config`, and why: for every setting that the text mentions, the lines that
 * decided it, those that were beaten, and those in blocks that do not apply.
 */
export function explainSshd(
	text: string,
	query: SshdQuery
): { resolution: Resolution; explanations: Explanation[] } {
	const lines = new Map<string, Traced[]>();
	const trace: Trace = {
		line(key, place, outcomes, why) {
			const others = lines.get(key);
			if (others) others.push({ place, outcomes, why });
			else lines.set(key, [{ place, outcomes, why }]);
		}
	};
	const task = taskOf(query);
	const resolution = resolveTask(text, { ...task, trace });
	if (!resolution.ok) return { resolution, explanations: [] };
	const explanations = [...lines].map(([keyword, traced]) =>
		explanation(keyword, resolution.options[keyword] ?? [], traced, takesOver(keyword, task))
	);
	return { resolution, explanations };
}

function explanation(
	keyword: string,
	values: string[],
	traced: readonly Traced[],
	fromMatch: boolean
): Explanation {
	const inMatch = fromMatch && traced.some(({ outcomes }) => outcomes.second !== undefined);
	const decided: Place[] = [];
	const beaten: Place[] = [];
	const skipped: Explanation['skipped'] = [];
	for (const { place, outcomes, why } of traced) {
		const outcome = inMatch ? outcomes.second : outcomes.first;
		if (outcome === 'replaced') beaten.push(...decided.splice(0));
		if (outcome !== undefined && outcome !== 'kept') decided.push(place);
		else if (outcome ?? outcomes.first) beaten.push(place);
		else skipped.push({ ...place, reason: why ?? { code: 'not-taken-over', params: {} } });
	}
	const code = decided.length === 0 ? 'default' : inMatch ? 'decided-in-match' : 'decided';
	return { keyword, values, reason: { code, params: {} }, decided, beaten, skipped };
}
