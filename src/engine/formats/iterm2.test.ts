import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guidOf, writeProfile } from './iterm2.ts';

test('a Guid looks like a UUID and follows from the text alone', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (one, other) => {
			expect(guidOf(one)).toMatch(
				/^[\dA-F]{8}-[\dA-F]{4}-[1-5][\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/
			);
			expect(guidOf(one) === guidOf(other)).toBe(one === other);
		})
	);
});

test('a Dynamic Profiles file: an object with one profile, all settings as given', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(), (Name, period) => {
			const text = writeProfile({ Name, 'Idle Period': period });
			const { Profiles } = JSON.parse(text) as { Profiles: Record<string, unknown>[] };
			expect(Profiles.map((profile) => [profile['Name'], profile['Idle Period']])).toEqual([
				[Name, period]
			]);
			expect(text).toBe(writeProfile({ Name, 'Idle Period': period }));
		})
	);
});
