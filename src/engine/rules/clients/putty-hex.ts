import { decimalMeant } from './_hex.ts';
import type { Rule } from '../rule.ts';
import { sessionKeys } from '../../formats/putty-registry.ts';
import { hex8 } from '../../formats/bytes.ts';
import { REGISTRY } from './_putty.ts';

/** What stands behind `dword:` is hexadecimal, and was written in decimal. */
export const puttyHex: Rule = {
	code: 'HF404',
	severity: 'warning',
	formats: ['putty-registry'],
	*check({ text }) {
		for (const { values } of sessionKeys(text))
			for (const { name, number, raw, rawAt } of values) {
				if (name.toLowerCase() !== 'pingintervalsecs' || number === undefined) continue;
				const decimal = decimalMeant(raw.slice('dword:'.length));
				if (decimal === undefined) continue;
				yield {
					from: rawAt.from,
					to: rawAt.to,
					// PuTTY itself writes no seconds from 60 on; below that somebody may mean them.
					severity: number >= 60 ? 'warning' : 'info',
					params: { value: number, decimal, hex: hex8(decimal) },
					fixes: [
						{
							edits: [{ ...rawAt, insert: `dword:${hex8(decimal)}` }],
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
		bad: { text: `${REGISTRY}"PingIntervalSecs"=dword:00000060\n` },
		good: { text: `${REGISTRY}"PingIntervalSecs"=dword:0000003c\n` }
	},
	sources: ['PuTTY settings.c']
};
