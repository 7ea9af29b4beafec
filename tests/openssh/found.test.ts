import { describe, expect, it } from 'vitest';
import { disagreements } from './compare.ts';
import { readFound } from './found.ts';
import { ask } from './question.ts';

describe('what the engine was once found to read otherwise than the program', () => {
	it.each(readFound())('$question.text', (found) => {
		const resolution = ask(found.question, found, found.localUser);
		if (resolution.ok)
			resolution.options = Object.fromEntries(
				Object.keys(found.answer.options).map((keyword) => [
					keyword,
					resolution.options[keyword] ?? []
				])
			);
		expect(disagreements(found.answer, resolution)).toEqual([]);
	});
});
