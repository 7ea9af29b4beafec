import { readProfiles } from '../../formats/iterm2.ts';
import { memberOf } from '../../formats/tree.ts';
import type { Rule } from '../rule.ts';

/** A dynamic profile without its two names is not loaded. */
export const itermProfile: Rule = {
	code: 'HF442',
	severity: 'error',
	formats: ['iterm2'],
	*check({ text }) {
		const { root, fault, profiles } = readProfiles(text);
		// An exported profile stands alone, and has both.
		if (fault || !memberOf(root, 'Profiles')) return;
		for (const profile of profiles)
			for (const key of ['Guid', 'Name']) {
				if (memberOf(profile, key)?.kind === 'string') continue;
				yield { from: profile.from, to: profile.from + 1, params: { key } };
			}
	},
	fix: 'none',
	examples: {
		bad: { text: '{ "Profiles": [{ "Name": "db1", "Command": "ssh db1" }] }\n' },
		good: { text: '{ "Profiles": [{ "Name": "db1", "Guid": "6A0F…", "Command": "ssh db1" }] }\n' }
	},
	sources: ['iTerm2 iTermDynamicProfileManager.m']
};
