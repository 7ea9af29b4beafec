import { readIdleLogout } from '../../formats/tmout.ts';
import type { Rule } from '../rule.ts';

/** After `readonly` every further assignment fails. */
export const tmoutReadonly: Rule = {
	code: 'HF394',
	severity: 'warning',
	formats: ['shell'],
	*check({ text }) {
		let locked = false;
		for (const { variable, does, from, to } of readIdleLogout(text)) {
			if (variable !== 'TMOUT') continue;
			if (locked && (does.includes('assign') || does.includes('unset'))) yield { from, to };
			locked ||= does.includes('readonly');
		}
	},
	fix: 'none',
	examples: {
		bad: { text: 'readonly TMOUT=900\nexport TMOUT=0\n' },
		good: { text: 'TMOUT=900\nreadonly TMOUT\nexport TMOUT\n' }
	},
	sources: ['bash 5.2 (run): TMOUT: readonly variable']
};
