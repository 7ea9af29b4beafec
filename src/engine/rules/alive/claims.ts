import type { Finding, Subject } from '../rule.ts';
import { commentsAt, type Comment } from './comments.ts';
import { eachLineOnce, probingsOf, type Probing } from './probing.ts';

/** Words that turn a claim round or put it in doubt. */
const DENIED =
	/\bnot\b|n't\b|\bno\b|\bnever\b|\bcannot\b|\bmyth\b|\bwrong\b|\binstead of\b|[?吗？]|不是|不能|不会|并不|没有|没用|无法|无关|误解|错误|其实|而不是|管不/i;

/**
 * What the comments at a side's interval and count claim.
 * @param isClaimed looks at one comment that denies nothing
 */
export function* claims(
	subject: Subject,
	isClaimed: (comment: string, probing: Probing) => boolean
): Generator<Finding> {
	yield* eachLineOnce(
		probingsOf(subject).flatMap((probing) => {
			const { interval, count, names, every, most, deadline } = probing;
			if (every === 0) return [];
			const comments = [interval.at, count.at].flatMap((at): Comment[] =>
				at ? commentsAt(subject, at.number) : []
			);
			return comments
				.filter(({ text }) => !DENIED.test(text) && isClaimed(text, probing))
				.map(({ from, to }) => ({
					from,
					to,
					params: { keyword: names.interval, product: every * most, deadline }
				}));
		})
	);
}
