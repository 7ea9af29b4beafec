import { setTo } from '../alive/edits.ts';
import { bearsHiccup } from '../alive/hiccup.ts';
import { pathOf } from '../alive/path.ts';
import { CONFIGS, eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** Seconds; below it nothing is gained unless a box forces it. */
const SHORT = 15;
const TINY = 5;
const DAY = 86_400;

/** Probes every few seconds cost traffic and battery; no box with a sourced timeout asks for them. */
export const intervalTiny: Rule = {
	code: 'HF311',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		const safe = pathOf(subject)?.safe ?? SHORT;
		const value = Math.min(SHORT, safe);
		yield* eachLineOnce(
			probingsOf(subject).map((probing) => {
				const { interval, names, every, sent } = probing;
				if (!interval.at || every === 0 || every >= TINY || every >= value) return undefined;
				if (!bearsHiccup(probing)) return undefined;
				return {
					...span(interval.at),
					params: {
						interval: sent,
						perDay: Math.round(DAY / sent),
						keyword: names.interval,
						value
					},
					fixes: [setTo(interval.at, value, false)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 2\nServerAliveCountMax 100\n' },
		good: { text: 'ServerAliveInterval 15\nServerAliveCountMax 20\n' }
	},
	sources: ['OpenSSH clientloop.c server_alive_check', 'OpenSSH serverloop.c client_alive_check']
};
