import { describe, expect, it } from 'vitest';
import { answerSeen, plainly, readCases, type Case, type Seen } from './cases.ts';
import { disagreements } from './compare.ts';
import { ask } from './question.ts';

const cases = readCases().flatMap((one) =>
	one.seen.map((seen) => ({ name: `${one.name} by ${seen.build} ${seen.openssh}`, one, seen }))
);

describe('what real programs were seen to make of a file', () => {
	it('is known of all 180 cases, on four programs', () => {
		expect(new Set(cases.map(({ one }) => one)).size).toBe(180);
		expect(new Set(cases.map(({ seen }) => seen.openssh + seen.build)).size).toBe(4);
	});

	it.each(cases)('$name', ({ one, seen }) => {
		const expected = answerSeen(one, seen);
		const found = resolved(one, seen);
		if (found.ok) found.options = plainly(found.options, expected.options);
		expect(disagreements(expected, found)).toEqual([]);
	});
});

function resolved({ question }: Case, seen: Seen) {
	const found = ask(question, seen, 'someone');
	// These were run where the condition holds.
	const held = /^Match (?:exec "true"|localnetwork)/.test(question.text);
	if (held && found.ok) Object.assign(found.options, found.undecided[0]?.options);
	return found;
}
