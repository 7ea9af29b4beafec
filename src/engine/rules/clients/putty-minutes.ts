import { pingValues } from '../../formats/putty-ping.ts';
import { lineEndOf } from '../../formats/span.ts';
import type { Rule } from '../rule.ts';
import { REGISTRY, pingsOf } from './_putty.ts';

/** From here on minutes are hardly ever meant: several common timeouts are 4 to 6 minutes. */
const FEW = 5;

/** PingInterval is in minutes, and looks like seconds. */
export const puttyMinutes: Rule = {
	code: 'HF401',
	severity: 'warning',
	formats: ['putty-registry', 'putty-session'],
	*check(subject) {
		for (const { minutes, seconds } of pingsOf(subject)) {
			if (!minutes || minutes.value < FEW) continue;
			const meant = pingValues(minutes.value);
			const edits = [
				{ ...minutes.place, insert: minutes.write(meant.PingInterval) },
				seconds
					? { ...seconds.place, insert: seconds.write(meant.PingIntervalSecs) }
					: {
							from: minutes.at.to,
							to: minutes.at.to,
							insert: `${lineEndOf(subject.text)}${subject.format === 'putty-session' ? 'PingIntervalSecs=' : '"PingIntervalSecs"='}${minutes.write(meant.PingIntervalSecs)}`
						}
			].toSorted((one, other) => one.from - other.from);
			yield {
				from: minutes.at.from,
				to: minutes.at.to,
				params: { minutes: minutes.value, interval: minutes.value * 60 },
				fixes: [{ edits, label: 'fix-as-seconds', params: { seconds: minutes.value }, safe: false }]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: `${REGISTRY}"PingInterval"=dword:0000003c\n` },
		good: { text: `${REGISTRY}"PingInterval"=dword:00000001\n"PingIntervalSecs"=dword:00000000\n` }
	},
	sources: ['PuTTY settings.c, conf.h']
};
