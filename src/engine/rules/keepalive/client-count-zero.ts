import { setTo } from '../alive/edits.ts';
import { eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** OpenSSH's own default. */
const DEFAULT_COUNT = 3;

/** On the client 0 is no "unlimited": the first quiet interval ends the session. */
export const clientCountZero: Rule = {
	code: 'HF306',
	severity: 'warning',
	formats: ['ssh_config'],
	*check(subject) {
		yield* eachLineOnce(
			probingsOf(subject).map(({ count: { at }, every, most }) =>
				at && every > 0 && most === 0
					? { ...span(at), params: { interval: every }, fixes: [setTo(at, DEFAULT_COUNT, true)] }
					: undefined
			)
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60\nServerAliveCountMax 0\n' },
		good: { text: 'ServerAliveInterval 60\nServerAliveCountMax 3\n' }
	},
	sources: ['OpenSSH clientloop.c server_alive_check']
};
