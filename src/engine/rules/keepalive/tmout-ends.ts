import { readIdleLogout } from '../../formats/tmout.ts';
import type { Rule } from '../rule.ts';

/** TMOUT watches the prompt: no keepalive reaches it. */
export const tmoutEnds: Rule = {
	code: 'HF392',
	severity: 'info',
	formats: ['shell'],
	*check({ text }) {
		for (const { variable, does, value, from, to } of readIdleLogout(text)) {
			if (variable !== 'TMOUT' || !does.includes('assign')) continue;
			const seconds = Number(/^\d{1,9}/.exec(value ?? '')?.[0] ?? 0);
			// Where there is a unit behind it, another rule says what becomes of it.
			if (seconds === 0 || /^\d+[a-z]/i.test(value ?? '')) continue;
			yield { from, to, params: { timeout: seconds } };
		}
	},
	fix: 'none',
	examples: {
		bad: { text: 'export TMOUT=900\n' },
		good: { text: 'TMOUT=0\n' }
	},
	sources: ['bash 5.2 with ServerAliveInterval 1 and TMOUT 4 (run)']
};
