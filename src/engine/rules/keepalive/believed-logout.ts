import { claims } from '../alive/claims.ts';
import { LOGS_OUT } from '../alive/logout.ts';
import type { Rule } from '../rule.ts';

/** ClientAlive asks whether the client's program answers, not whether somebody types. */
export const believedLogout: Rule = {
	code: 'HF333',
	severity: 'info',
	formats: ['sshd_config'],
	*check(subject) {
		yield* claims(subject, (comment) => LOGS_OUT.test(comment) && !ABOUT_DEAD.test(comment));
	},
	fix: 'none',
	examples: {
		bad: {
			text: '# log out idle users after 10 minutes\nClientAliveInterval 200\nClientAliveCountMax 3\n'
		},
		good: {
			text: '# notice clients that are gone\nClientAliveInterval 60\nClientAliveCountMax 3\n'
		}
	},
	sources: ['OpenSSH serverloop.c client_alive_check']
};

const ABOUT_DEAD = /dead|unresponsive|unreachable|TMOUT|失联|无应答|没响应/i;
