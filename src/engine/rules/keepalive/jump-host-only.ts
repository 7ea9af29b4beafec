import { isElsewhere, startProbing } from '../alive/edits.ts';
import { eachLineOnce, span, unprobed } from '../alive/probing.ts';
import { standFor } from '../alive/stands.ts';
import type { Rule } from '../rule.ts';

/** Each hop is a connection of its own: probes to the jump host say nothing to the path behind it. */
export const jumpHostOnly: Rule = {
	code: 'HF330',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { stand, interval, names } = probing;
				const jump = stand.get('proxyjump');
				if (!jump?.at || jump.value === 'none' || isElsewhere(interval)) return undefined;
				const host = hostOf(jump.value);
				const probed = standFor(subject, host)?.number('serveraliveinterval') ?? 0;
				if (probed === 0) return undefined;
				return {
					...span(jump.at),
					params: { host, keyword: names.interval },
					fixes: [startProbing(subject, probing, jump.at)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Host gate\n    ServerAliveInterval 30\nHost db\n    ProxyJump gate\n'
		},
		good: {
			text: 'Host db\n    ProxyJump gate\nHost *\n    ServerAliveInterval 30\n'
		}
	},
	sources: ['OpenSSH ssh.c, ProxyJump']
};

/** The last host of a list of jumps, without user and port. */
function hostOf(jumps: string): string {
	const last = jumps.slice(jumps.lastIndexOf(',') + 1);
	const host = last.slice(last.lastIndexOf('@') + 1);
	return host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host.replace(/:\d+$/, '');
}
