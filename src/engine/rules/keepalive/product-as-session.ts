import { amounts } from '../alive/amounts.ts';
import { claims } from '../alive/claims.ts';
import { CONFIGS, type Probing } from '../alive/probing.ts';
import { LOGS_OUT } from '../alive/logout.ts';
import type { Rule } from '../rule.ts';

const ABOUT_SESSION = /\bidl|inactiv|session|stays?\b|keeps?\b|空闲|会话|保持|不操作|无操作/i;
const ABOUT_DEAD =
	/dead|unresponsive|unreachable|unanswered|respon|reply|replies|answer|失联|应答|响应|断网/i;

/** Interval times count, told as the time that a session may be idle: a peer that lives answers for ever. */
export const productAsSession: Rule = {
	code: 'HF332',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		yield* claims(
			subject,
			(comment, probing) =>
				ABOUT_SESSION.test(comment) &&
				!ABOUT_DEAD.test(comment) &&
				!LOGS_OUT.test(comment) &&
				namesProduct(comment, probing)
		);
	},
	fix: 'none',
	examples: {
		bad: {
			text: '# sessions stay open for 1 hour\nServerAliveInterval 120\nServerAliveCountMax 30\n'
		},
		good: {
			text: '# a dead server is noticed after 1 hour\nServerAliveInterval 120\nServerAliveCountMax 29\n'
		}
	},
	sources: ['OpenSSH clientloop.c server_alive_check']
};

/** Whether a comment gives the product, or what it really comes to, as a length of time. */
function namesProduct(comment: string, { every, most, deadline }: Probing): boolean {
	return amounts(comment).some(({ seconds }) => seconds === every * most || seconds === deadline);
}
