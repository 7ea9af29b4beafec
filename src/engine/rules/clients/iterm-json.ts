import { readProfiles } from '../../formats/iterm2.ts';
import type { Rule } from '../rule.ts';

/** A file that is no JSON is ignored as a whole. */
export const itermJson: Rule = {
	code: 'HF443',
	severity: 'error',
	formats: ['iterm2'],
	*check({ text }) {
		const { fault, language } = readProfiles(text);
		if (!fault || language !== 'json') return;
		const { kind, from, to } = fault;
		yield {
			from,
			to,
			variant: kind,
			fixes:
				kind === 'syntax'
					? []
					: [
							{
								edits: [{ from, to, insert: '' }],
								label: kind === 'comment' ? 'fix-drop-comment' : 'fix-drop-comma',
								params: {},
								safe: true
							}
						]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: '{ "Profiles": [{ "Name": "db1", "Guid": "6A0F…", "Command": "ssh db1", }] }\n' },
		good: { text: '{ "Profiles": [{ "Name": "db1", "Guid": "6A0F…", "Command": "ssh db1" }] }\n' }
	},
	sources: ['iTerm2 iTermDynamicProfileManager.m']
};
