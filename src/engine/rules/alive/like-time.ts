import type { Subject } from '../rule.ts';
import { commentsAt } from './comments.ts';
import { amounts } from './amounts.ts';
import type { Probing } from './probing.ts';

/** Nobody counts this many probes; folklore writes seconds here. */
const MANY = 300;

/** Whether a count looks like a length of time: by its size, or by a comment that gives it a unit. */
export function isLikeTime(subject: Subject, probing: Probing): boolean {
	return probing.most >= MANY || isCalledTime(subject, probing);
}

/** Whether a comment gives the count a unit, and not by chance as what it comes to. */
function isCalledTime(subject: Subject, { count, every, most, deadline }: Probing): boolean {
	if (!count.at || most === 0) return false;
	return commentsAt(subject, count.at.number)
		.flatMap(({ text }) => amounts(text))
		.some(
			({ number, seconds }) => number === most && seconds !== every * most && seconds !== deadline
		);
}
