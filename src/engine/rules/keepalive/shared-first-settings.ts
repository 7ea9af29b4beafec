import { eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import { sharingOf } from '../alive/sharing.ts';
import type { Rule } from '../rule.ts';

/** The master owns the connection and probes; what a later session asks for is not looked at. */
export const sharedFirstSettings: Rule = {
	code: 'HF323',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		yield* eachLineOnce(
			probingsOf(subject).map(({ stand, every, names }) => {
				const at = sharingOf(stand)?.at;
				return at && every > 0 ? { ...span(at), params: { keyword: names.interval } } : undefined;
			})
		);
	},
	fix: 'none',
	examples: {
		bad: {
			text: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ServerAliveInterval 30\n'
		},
		good: { text: 'Host *\n    ControlMaster no\n    ServerAliveInterval 30\n' }
	},
	sources: ['OpenSSH mux.c']
};
