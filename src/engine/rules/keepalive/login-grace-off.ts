import { setTo } from '../alive/edits.ts';
import { eachLineOnce, span } from '../alive/probing.ts';
import { standsOf } from '../alive/stands.ts';
import type { Rule } from '../rule.ts';

/** OpenSSH's own default, seconds. */
const DEFAULT = 120;

/** It limits the time to log in and nothing else; 0 lets connections that never log in stay. */
export const loginGraceOff: Rule = {
	code: 'HF326',
	severity: 'info',
	formats: ['sshd_config'],
	*check(subject) {
		yield* eachLineOnce(
			standsOf(subject).map((stand) => {
				const at = stand.get('logingracetime')?.at;
				return at && stand.number('logingracetime', 1) === 0
					? { ...span(at), fixes: [setTo(at, DEFAULT, false)] }
					: undefined;
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'LoginGraceTime 0\n' },
		good: { text: 'LoginGraceTime 120\n' }
	},
	sources: ['sshd_config(5), LoginGraceTime']
};
