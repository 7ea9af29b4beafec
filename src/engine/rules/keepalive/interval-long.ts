import { coverage } from '../../facts/boxes.ts';
import { USUAL_INTERVAL, setTo } from '../alive/edits.ts';
import { pathOf } from '../alive/path.ts';
import { CONFIGS, eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** The shortest of the widespread cloud timeouts: Azure's load balancers and gateways, seconds. */
const WIDESPREAD = 240;

/** Nobody has said what is on the path, but many boxes forget sooner than this. */
export const intervalLong: Rule = {
	code: 'HF303',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		if (pathOf(subject)) return;
		yield* eachLineOnce(
			probingsOf(subject).map(({ interval: { at }, sent, names }) => {
				if (!at || sent < WIDESPREAD) return undefined;
				const { covered, total } = coverage(sent);
				return {
					...span(at),
					params: { interval: sent, covered, total, keyword: names.interval },
					fixes: [setTo(at, USUAL_INTERVAL, false)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 600\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['https://learn.microsoft.com/azure/load-balancer/load-balancer-tcp-reset']
};
