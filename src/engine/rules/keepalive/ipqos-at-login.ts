import { pathOf } from '../alive/path.ts';
import { CONFIGS, eachLineOnce } from '../alive/probing.ts';
import { standsOf } from '../alive/stands.ts';
import { wholeValue } from '../alive/edits.ts';
import type { Rule } from '../rule.ts';

/** Gateways of virtual machines that were seen to drop marked packets. */
const GATEWAYS: ReadonlySet<string> = new Set(['vmware-nat', 'virtualbox-nat']);
/** A mark that a network may treat its own way; `cs0` and `none` are what every packet has. */
const MARKED = /^(?:ef|va|af\d\d|cs[1-7])$/;

/** Some gateways drop packets with such a mark: the connection breaks as the session begins. */
export const ipqosAtLogin: Rule = {
	code: 'HF321',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		const isKnown = pathOf(subject)?.hops.some(({ box = '' }) => GATEWAYS.has(box)) ?? false;
		yield* eachLineOnce(
			standsOf(subject).map((stand) => {
				const found = stand.get('ipqos');
				const mark = found?.value.split(' ').find((word) => MARKED.test(word));
				if (!found?.at || mark === undefined) return undefined;
				return {
					...wholeValue(found.at, 'none', false),
					params: { mark },
					...(isKnown && { severity: 'warning' as const })
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'IPQoS ef cs1\n' },
		good: { text: 'IPQoS none\n' }
	},
	sources: ['https://github.com/vmware/open-vm-tools/issues/287', 'OpenSSH misc.c parse_ipqos']
};
