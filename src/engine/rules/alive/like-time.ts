import type { Subject } from '../rule.ts';
import { commentsAt } from './comments.ts';
import type { Written } from './stands.ts';

/** Nobody counts this many probes; folklore writes seconds here. */
const MANY = 300;
const UNIT = '(?:s|secs?|seconds?|m|mins?|minutes?|秒|分钟|分)';

/** Whether a count looks like a length of time: by its size, or by the comment that repeats it with a unit. */
export function isLikeTime(subject: Subject, at: Written, count: number): boolean {
	return count >= MANY || isCalledTime(subject, at, count);
}

/** Whether the comment at a count repeats it with a unit. */
function isCalledTime(subject: Subject, at: Written, count: number): boolean {
	if (count === 0) return false;
	const said = new RegExp(`(?<![\\d.])${count} ?${UNIT}(?![a-z])`, 'i');
	return commentsAt(subject, at.number).some(({ text }) => said.test(text));
}
