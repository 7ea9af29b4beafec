import { claims } from '../alive/claims.ts';
import { CONFIGS } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

const TIMER = /\bTMOUT\b|\bauto-?logout\b|exec-?timeout|自动登出/i;
const PREVENTED =
	/prevent|avoid|stop|against|beat|bypass|disable|so that|防止|避免|绕过|应对|对付|防/i;

/** Probes are answered inside ssh and sshd: the shell never sees them. */
export const believedToBeatTmout: Rule = {
	code: 'HF334',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		yield* claims(subject, (comment) => TIMER.test(comment) && PREVENTED.test(comment));
	},
	fix: 'none',
	examples: {
		bad: { text: '# prevents the auto-logout (TMOUT)\nServerAliveInterval 60\n' },
		good: { text: '# does not help against TMOUT\nServerAliveInterval 60\n' }
	},
	sources: ['bash(1), TMOUT']
};
