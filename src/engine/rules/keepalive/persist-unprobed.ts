import { isElsewhere, startProbing } from '../alive/edits.ts';
import { pathOf } from '../alive/path.ts';
import { eachLineOnce, span, unprobed, worksElsewhere } from '../alive/probing.ts';
import { persistence, sharingOf } from '../alive/sharing.ts';
import type { Rule } from '../rule.ts';

/** The connection that waits is idle by design, so that the path forgets it, and the next ssh hangs in it. */
export const persistUnprobed: Rule = {
	code: 'HF325',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		const timeout = pathOf(subject)?.tightest?.timeout;
		yield* eachLineOnce(
			unprobed(subject).map((probing) => {
				const { stand, interval, names } = probing;
				const waits = persistence(stand);
				const at = stand.get('controlpersist')?.at;
				if (!at || waits === undefined || !sharingOf(stand) || isElsewhere(interval))
					return undefined;
				if (worksElsewhere(subject, 'controlpersist', at)) return undefined;
				const isLost = timeout !== undefined && waits >= timeout;
				return {
					...span(at),
					params: { keyword: names.interval },
					...(isLost && { severity: 'warning' as const }),
					fixes: [startProbing(subject, probing, at)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ControlMaster auto\nControlPath ~/.ssh/%C\nControlPersist yes\n' },
		good: {
			text: 'ControlMaster auto\nControlPath ~/.ssh/%C\nControlPersist yes\nServerAliveInterval 30\n'
		}
	},
	sources: ['OpenSSH clientloop.c set_control_persist_exit_time']
};
