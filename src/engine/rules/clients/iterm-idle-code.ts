import { LATEST_IDLE, isOn, readProfiles } from '../../formats/iterm2.ts';
import { memberOf } from '../../formats/tree.ts';
import { once, type Rule } from '../rule.ts';

const read = once(({ text }) => readProfiles(text));

/** A character is typed into whatever runs; the vendor's own dialog advises against it. */
export const itermIdleCode: Rule = {
	code: 'HF441',
	severity: 'warning',
	formats: ['iterm2'],
	*check(subject) {
		const { profiles, language } = read(subject);
		for (const profile of profiles) {
			if (profile.kind !== 'object') continue;
			const member = profile.members.find(({ key }) => key === 'Send Code When Idle');
			if (!member || !isOn(member.value)) continue;
			const number = (key: string, otherwise: number) => {
				const node = memberOf(profile, key);
				return node?.kind === 'number' ? node.value : otherwise;
			};
			const period = Math.max(1, number('Idle Period', 60));
			yield {
				from: member.keyAt.from,
				to: member.value.to,
				params: { code: number('Idle Code', 0), period, latest: period * LATEST_IDLE },
				fixes: [
					{
						edits: [
							{
								from: member.value.from,
								to: member.value.to,
								insert: language === 'json' ? 'false' : '<false/>'
							}
						],
						label: 'fix-type-nothing',
						params: {},
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: {
			text: '{ "Profiles": [{ "Name": "db1", "Guid": "6A0F…", "Send Code When Idle": true, "Idle Period": 60 }] }\n'
		},
		good: {
			text: '{ "Profiles": [{ "Name": "db1", "Guid": "6A0F…", "Custom Command": "Yes", "Command": "ssh -o ServerAliveInterval=60 db1" }] }\n'
		}
	},
	sources: ['iTerm2 PTYSession.m doAntiIdle', 'iTerm2 ProfilesSessionPreferencesViewController.m']
};
