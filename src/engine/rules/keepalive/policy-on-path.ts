import { pathOf } from '../alive/path.ts';
import { CONFIGS, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** A box on the path watches a person or a clock: no probe counts for it. */
export const policyOnPath: Rule = {
	code: 'HF331',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		const policy = pathOf(subject)?.hops.find(({ kind }) => kind === 'policy');
		const at = probingsOf(subject).find(({ interval, every }) => interval.at && every > 0)?.interval
			.at;
		if (!policy?.box || !at) return;
		const { box, timeout } = policy;
		yield {
			...span(at),
			...(timeout === undefined ? { variant: 'unknown' } : {}),
			params: { box, ...(timeout !== undefined && { timeout }) }
		};
	},
	fix: 'none',
	examples: {
		bad: { text: 'ServerAliveInterval 30\n', path: [{ box: 'jumpserver' }] },
		good: { text: 'ServerAliveInterval 30\n', path: [{ box: 'aws-nlb' }] }
	},
	sources: ['https://github.com/jumpserver/koko']
};
