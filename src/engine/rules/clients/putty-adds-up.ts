import type { Rule } from '../rule.ts';
import { REGISTRY, pingsOf } from './_putty.ts';

/** Minutes and seconds are added, so that 1 and 60 are two minutes. */
export const puttyAddsUp: Rule = {
	code: 'HF402',
	severity: 'warning',
	formats: ['putty-registry', 'putty-session'],
	*check(subject) {
		for (const { minutes, seconds } of pingsOf(subject)) {
			if (!minutes?.value || !seconds || seconds.value < 60) continue;
			yield {
				from: seconds.at.from,
				to: seconds.at.to,
				params: {
					minutes: minutes.value,
					seconds: seconds.value,
					interval: minutes.value * 60 + seconds.value
				},
				fixes: [
					{
						edits: [{ ...minutes.place, insert: minutes.write(0) }],
						label: 'fix-only-seconds',
						params: { seconds: seconds.value },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: {
			text: `${REGISTRY}"PingInterval"=dword:00000001\n"PingIntervalSecs"=dword:0000003c\n`
		},
		good: {
			text: `${REGISTRY}"PingInterval"=dword:00000001\n"PingIntervalSecs"=dword:0000001e\n`
		}
	},
	sources: ['PuTTY settings.c, conf.h']
};
