import { isBefore } from '../../facts/openssh.ts';
import { wholeValue } from '../alive/edits.ts';
import { CONFIGS, eachLineOnce } from '../alive/probing.ts';
import { standsOf } from '../alive/stands.ts';
import type { Rule } from '../rule.ts';

const OLD: ReadonlySet<string> = new Set(['lowdelay', 'throughput', 'reliability']);

/** The names from before DSCP are taken without effect since 10.1. */
export const ipqosIgnored: Rule = {
	code: 'HF322',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		const { openssh } = subject;
		if (openssh !== undefined && isBefore(openssh, '10.1')) return;
		yield* eachLineOnce(
			standsOf(subject).map((stand) => {
				const at = stand.get('ipqos')?.at;
				const word = at?.line.args.find(({ value }) => OLD.has(value.toLowerCase()))?.value;
				if (!at || word === undefined) return undefined;
				return { ...wholeValue(at, 'none', openssh !== undefined), params: { word } };
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'IPQoS lowdelay throughput\n' },
		good: { text: 'IPQoS none\n' }
	},
	sources: ['OpenSSH misc.c parse_ipqos, since 10.1']
};
