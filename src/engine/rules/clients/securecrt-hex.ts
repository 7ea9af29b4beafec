import { hex8 } from '../../formats/bytes.ts';
import { readSessionIni } from '../../formats/securecrt.ts';
import type { Rule } from '../rule.ts';
import { decimalMeant } from './_hex.ts';

const NAMES = new Set(['Idle NO-OP Timeout', 'Idle Timeout']);

/** Numbers are hexadecimal, and this one was written in decimal. */
export const securecrtHex: Rule = {
	code: 'HF431',
	severity: 'warning',
	formats: ['securecrt'],
	*check({ text }) {
		for (const { name, value, valueAt, number } of readSessionIni(text)) {
			const decimal = NAMES.has(name) ? decimalMeant(value.trim()) : undefined;
			if (decimal === undefined || number === undefined) continue;
			yield {
				...valueAt,
				params: { name, value: number, decimal, hex: hex8(decimal) },
				fixes: [
					{
						edits: [{ ...valueAt, insert: hex8(decimal) }],
						label: 'fix-write',
						params: { value: hex8(decimal) },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'D:"Idle NO-OP Check"=00000001\nD:"Idle NO-OP Timeout"=00000060\n' },
		good: { text: 'D:"Idle NO-OP Check"=00000001\nD:"Idle NO-OP Timeout"=0000003c\n' }
	},
	sources: ['2,890 session files of SecureCRT']
};
