import { readIdleLogout } from '../../formats/tmout.ts';
import type { Rule } from '../rule.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** bash takes the digits and drops the unit: `2m` logs out after two seconds. */
export const tmoutUnit: Rule = {
	code: 'HF393',
	severity: 'warning',
	formats: ['shell'],
	*check({ text }) {
		for (const { variable, value = '', valueAt } of readIdleLogout(text)) {
			const found = /^(\d{1,6})([smhd])[a-z]*$/i.exec(value);
			if (variable !== 'TMOUT' || !found || !valueAt) continue;
			const [, digits = '', unit = ''] = found;
			const seconds = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
			yield {
				...valueAt,
				params: { value, timeout: Number(digits), seconds },
				fixes: [
					{
						edits: [{ ...valueAt, insert: String(seconds) }],
						label: 'fix-write',
						params: { value: String(seconds) },
						safe: true
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'export TMOUT=15m\n' },
		good: { text: 'export TMOUT=900\n' }
	},
	sources: ['bash 5.2 (run)']
};
